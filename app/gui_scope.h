// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QGuiApplication;

namespace blemish {

/// Fonts and vector drawing for the commands that need them, without a display: Qt's "offscreen" platform whatever the
/// environment says, so that a forwarded or missing display cannot end the program. English, until a command says otherwise.
class GuiScope {
public:
    GuiScope();
    ~GuiScope();
    GuiScope(const GuiScope&) = delete;
    GuiScope& operator=(const GuiScope&) = delete;

private:
    std::unique_ptr<QGuiApplication> m_application;
};

} // namespace blemish
