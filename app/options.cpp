// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Throughline
{

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Quote-to-cash control tower"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(u"workspace"_s, u"Open the workspace in <folder>."_s, u"folder"_s);
    const QCommandLineOption screenshots(u"screenshots"_s, u"Save a picture of every page in <folder>, then quit."_s,
                                         u"folder"_s);
    const QCommandLineOption listen(u"listen"_s, u"Receive webhooks on this loopback port (0 = any free one)."_s,
                                    u"port"_s);
    const QCommandLineOption selfTest(u"self-test"_s, u"Visit every page and fail on any warning."_s);
    const QCommandLineOption locale(u"locale"_s, u"Language of the application: en, de, pseudo."_s, u"name"_s);
    QCommandLineOption variant(u"variant"_s, u"One variant of the pictures."_s, u"name"_s);
    variant.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption caseOrder(u"case"_s, u"Draw the case report of <order>, see --pdf; opens no window."_s,
                                       u"order"_s);
    const QCommandLineOption pdf(u"pdf"_s, u"File of the case report."_s, u"file"_s);
    parser.addOptions({workspace, listen, screenshots, selfTest, locale, variant, caseOrder, pdf});
    parser.addPositionalArgument(u"link"_s, u"What to show, for example throughline://transaction/SO-2026-100042."_s,
                                 u"[link]"_s);
#ifdef THROUGHLINE_SAMPLE
    QCommandLineOption sample(u"sample"_s);
    sample.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(sample);
#endif
    parser.process(arguments);
    Options options{.workspace = parser.value(workspace),
                    .screenshots = parser.value(screenshots),
                    .variant = parser.value(variant),
                    .locale = parser.value(locale),
                    .link = parser.positionalArguments().value(0),
                    .caseOrder = parser.value(caseOrder),
                    .pdf = parser.value(pdf),
                    .selfTest = parser.isSet(selfTest)};
    if (bool isPort = false; parser.isSet(listen)) {
        options.listenPort = parser.value(listen).toUShort(&isPort);
        if (!isPort) {
            fputs("throughline: --listen takes a port from 0 to 65535\n", stderr);
            exit(2);
        }
    }
    if (options.caseOrder.isEmpty() != options.pdf.isEmpty()) {
        fputs("throughline: --case and --pdf belong together\n", stderr);
        exit(2);
    }
#ifdef THROUGHLINE_SAMPLE
    options.sample = parser.isSet(sample);
#endif
    return options;
}

} // namespace Throughline
