# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154
#
# The private Debian 13 root: chosen, made, kept in step with packages.txt. Sourced by packaging/dev.
# Everything is written as the calling user: as root plainly, else inside a user namespace where that user
# is root. The root belongs to the caller then, also under a home folder that nobody else may enter.

root=$cache/root
native=0

packages() { sed 's/#.*//' "$src/packaging/packages.txt" | tr -s ' \t\n' '\n' | sed '/^$/d' | LC_ALL=C sort -u; }

# Sets native=1 where this system has the toolchain itself; else sees to the private root.
choose_toolchain() {
    case ${THROUGHLINE_NATIVE:-} in
        1) native=1 ;;
        0) native=0 ;;
        *) if system_is_complete; then native=1; fi ;;
    esac
    mkdir -p "$cache/ccache" "$cache/tmp" "$cache/home" "$cache/lists"
    [ -k "$cache/tmp" ] || chmod 1777 "$cache/tmp" # PostgreSQL refuses root: its tests run as nobody
    find "$cache/tmp" -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf {} + 2>/dev/null || true
    [ "$native" = 1 ] || root_ready
}

system_is_complete() {
    local qt
    qt=$(pkg-config --modversion Qt6Core 2>/dev/null) || return 1
    [ "$(printf '6.8\n%s\n' "$qt" | sort -V | head -1)" = 6.8 ] || return 1
    compgen -G '/usr/lib*/cmake/KF6Kirigami' >/dev/null || compgen -G '/usr/lib/*/cmake/KF6Kirigami' >/dev/null || return 1
    # On Debian the list is known to be right, so it must be there whole; elsewhere CMake names what is missing.
    [ ! -f /var/lib/dpkg/status ] || [ -z "$(missing_in /)" ]
}

# Names of packages.txt that the dpkg database below $1 does not have.
missing_in() {
    LC_ALL=C comm -23 <(packages) <(awk '
        /^Package: / { name = $2 }
        /^Status: install ok installed/ { print name }
        /^Provides: / { sub(/^Provides: /, ""); gsub(/ *\([^)]*\)/, ""); gsub(/, */, "\n"); print }
    ' "$1/var/lib/dpkg/status" 2>/dev/null | LC_ALL=C sort -u)
}

# cache/lists/<hash> exists for every package list known to be installed: several clones, each with its
# own list, share one root, which only grows.
root_ready() {
    local stamp
    stamp=$cache/lists/$(packages | sha256sum | cut -c1-16)
    if [ -d "$root/usr" ] && [ -f "$stamp" ] && have bwrap; then return; fi
    host_tools
    (
        flock -n 9 || {
            say "another packaging/dev is working on $root; waiting for it"
            flock 9
        }
        if [ ! -d "$root/usr" ]; then
            root_make
        elif [ -n "$(missing_in "$root")" ]; then
            root_update || {
                say "could not add to the root, making it anew"
                root_make
            }
        fi
        touch "$stamp"
    ) 9>"$cache/lock"
}

have() { command -v "$1" >/dev/null 2>&1; }

host_tools() {
    local need=()
    have mmdebstrap || need+=(mmdebstrap)
    have bwrap || need+=(bubblewrap)
    have newuidmap || need+=(uidmap)
    [ -f /usr/share/keyrings/debian-archive-keyring.gpg ] || need+=(debian-archive-keyring)
    if [ ${#need[@]} -gt 0 ]; then
        have apt-get || die "needs Qt 6.8 and Kirigami 6 of this system, or ${need[*]} to make a private Debian 13;" \
            "with podman or docker see packaging/Containerfile"
        local sudo=()
        if [ "$EUID" -ne 0 ]; then
            have sudo || die "please install as root first: apt-get install ${need[*]}"
            sudo=(sudo)
        fi
        say "installing ${need[*]} on this machine (10 MB)"
        "${sudo[@]}" apt-get update -q
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${need[@]}"
    fi
    if [ "$EUID" -ne 0 ] && ! grep -qs "^\($(id -un)\|$EUID\):" /etc/subuid; then
        die "user $(id -un) has no subordinate ids; as root: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
    fi
}

# Runs a command as the owner of the root. Mounts and processes end with it, also when it is killed.
as_owner() {
    local identity=()
    [ "$EUID" -eq 0 ] || identity=(--user --map-root-user --map-auto)
    unshare "${identity[@]}" --mount --pid --fork --kill-child "$@"
}

# The mirror this machine's own apt takes Debian from; none on a machine without Debian sources, then
# mmdebstrap's default holds. Cloud images name a file of mirrors, which the root would not have: its first one counts.
mirror() {
    have apt-get || return 0
    local codename uri
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    while read -r uri; do
        case $uri in
            mirror+file:*) grep -m1 -oE '^https?://[^[:space:]]+' "/${uri##mirror+file:*(/)}" && return ;;
            http://* | https://* | ftp://*) echo "$uri" && return ;;
        esac
    done < <(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' "Codename: $codename" 2>/dev/null)
}

# How this machine's apt reaches it, as options for the root's apt: proxies, certificates.
apt_network() {
    have apt-config || return 0
    apt-config dump | grep -E '^Acquire::https?::[^ ]+ "[^"]+";$' || true
}

root_make() {
    local uri partial=$root.partial started=$SECONDS free line sources=() options=()
    uri=$(mirror)
    free=$(df -Pk "$cache" | awk 'NR == 2 { print int($4 / 1048576) }')
    [ "$free" -ge 4 ] || die "$cache has $free GB free; the private root, the compiler cache and a build need 4"
    say "making a private Debian 13 root in $root: 2 to 6 minutes, 2.5 GB, only this once"
    root_remove "$partial"
    if [ -n "$uri" ]; then
        sources=("deb $uri trixie main" "deb $uri trixie-updates main")
    fi
    # /sys cannot be mounted in a user namespace, and no package here wants it.
    [ "$EUID" -eq 0 ] || options+=(--skip=chroot/mount/sys)
    while read -r line; do options+=(--aptopt="$line"); done < <(apt_network)
    as_owner mmdebstrap --mode=root --variant=minbase --format=directory "${options[@]}" \
        --include="$(packages | paste -sd,)" \
        --aptopt='APT::Install-Recommends "false"' \
        --dpkgopt=force-unsafe-io \
        --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        --dpkgopt='path-exclude=/usr/share/info/*' \
        --customize-hook='mkdir -p "$1/src" "$1/shared"; touch "$1/etc/machine-id"' \
        trixie "$partial" "${sources[@]}" ||
        die "could not make the private root (see above); the next call starts afresh"
    root_remove "$root.old"
    [ ! -e "$root" ] || mv "$root" "$root.old"
    mv "$partial" "$root"
    root_remove "$root.old"
    say "root made in $((SECONDS - started)) s, $(du -sh "$root" 2>/dev/null | cut -f1)"
}

root_update() {
    local wanted
    mapfile -t wanted < <(missing_in "$root")
    say "adding to the private root: ${wanted[*]}"
    in_root_writable apt-get update -q &&
        in_root_writable env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
            -o DPkg::Lock::Timeout=300 "${wanted[@]}"
}

in_root_writable() {
    as_owner bwrap --bind "$root" / --dev /dev --proc /proc --perms 1777 --tmpfs /tmp --unsetenv TMPDIR \
        --ro-bind "$(readlink -f /etc/resolv.conf)" /etc/resolv.conf --setenv LC_ALL C.UTF-8 "$@"
}

root_remove() { [ ! -e "$1" ] || as_owner rm -rf --one-file-system "$1"; }
