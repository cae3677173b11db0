# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What an installed Throughline consists of, and the Debian package of it (Debian 13 and later):
#   packaging/dev exec sh -c 'cmake --preset release && cmake --build --preset release && cpack --config build/release/CPackConfig.cmake'
include(GNUInstallDirs)

set(application org.throughline.Throughline)
foreach(program throughline throughlinectl)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${application}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${application}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/throughline.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/throughline.notifyrc DESTINATION ${CMAKE_INSTALL_DATADIR}/knotifications6)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/throughline.service DESTINATION lib/systemd/user)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_NAME throughline)
set(CPACK_PACKAGE_CONTACT "Throughline contributors <contributors@throughline.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Quote-to-cash control tower")
set(CPACK_PACKAGE_DESCRIPTION "Finds the orders that are stuck between CRM, billing and ERP, shows why and what the
delay costs, and replays or compensates them: effectively once per system, or visibly in doubt.")
set(CPACK_STRIP_FILES ON)
set(CPACK_OUTPUT_FILE_PREFIX ${CMAKE_BINARY_DIR}/packages)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no tool finds them: QML modules, SQL drivers, the style and its icons.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/packages.txt lines REGEX "^[^#]")
string(JOIN " " words ${lines})
string(REGEX MATCHALL "(qml6-module-|libqt6sql6-)[a-z0-9-]+|kde-style-breeze|breeze-icon-theme|qt6-svg-plugins|qt6-wayland|qt6-translations-l10n"
  runtime "${words}")
list(REMOVE_ITEM runtime qml6-module-qttest)
list(JOIN runtime ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
include(CPack)
