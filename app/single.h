// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include <QObject>

#include <memory>

class KDSingleApplication;

namespace Throughline
{

/// One window per workspace: a second start hands its link over to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const Options &options);
    ~SingleInstance() override;
    /// True: another window of this workspace runs and was told. Nothing else is to be done.
    bool handedOver();

Q_SIGNALS:
    void asked(const QString &link); ///< by a later start; empty = only to come to the front

private:
    QString m_link;
    std::unique_ptr<KDSingleApplication> m_single;
};

} // namespace Throughline
