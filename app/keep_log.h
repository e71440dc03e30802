// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log.h"

namespace blemish {

class LogBook;
class Session;

/// Shows the log's lines in the book, which lives in the GUI thread.
LogListener listenerOf(LogBook& book);

/// One line for each thing that somebody would ask about after an error. Lines are in English, whatever the language of the
/// program.
void keepLog(StudioLog& log, Session& session);

} // namespace blemish
