// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/pretrain.h"

namespace blemish {

Result<void> PretrainOptions::validate() const {
    const auto wrong = [](const char* what) -> Result<void> { return Error{what, ErrorKind::usage}; };
    if (images < 0 || minutes < 0 || (images == 0 && minutes == 0)) return wrong("Say how long to learn: --images or --minutes must be above 0.");
    if (classes < 10 || classes > 10000) return wrong("--classes must be between 10 and 10000.");
    if (size < 32 || size > 512 || size % 32 != 0) return wrong("--size must be a multiple of 32 between 32 and 512.");
    if (finalSize != 0 && (finalSize < 32 || finalSize > 512 || finalSize % 32 != 0))
        return wrong("--final-size must be 0 or a multiple of 32 between 32 and 512.");
    if (statisticsImages < 2 || statisticsSize < 32 || statisticsSize % 32 != 0) return wrong("The images for statistics must be at least two, of a multiple of 32 pixels.");
    if (batch < 2 || batch > 4096) return wrong("--batch must be between 2 and 4096.");
    if (!(learningRate > 0 && learningRate <= 1)) return wrong("--lr must be above 0 and at most 1.");
    if (objective != "labels" && objective != "views" && objective != "both") return wrong("--objective must be labels, views or both.");
    if (threads < 0) return wrong("--threads must be 0 (all cores) or more.");
    if (precision != "auto" && precision != "fp32" && precision != "bf16") return wrong("--precision must be auto, fp32 or bf16.");
    return {};
}

} // namespace blemish
