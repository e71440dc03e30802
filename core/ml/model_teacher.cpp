// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/model_teacher.h"

#include <string_view>

#include "core/base/words.h"
#include "core/ml/teacher_store.h"

namespace blemish {

Result<TensorFile> teacherOf(const ModelFile& model, const std::filesystem::path& given) {
    static constexpr std::string_view prefix = "teacher.";
    TensorFile teacher;
    for (const auto& [name, tensor] : model.weights.tensors)
        if (name.starts_with(prefix)) teacher.tensors[name.substr(prefix.size())] = tensor;
    if (!teacher.tensors.empty()) return teacher;
    if (!given.empty()) return readWeights(given);
    const TrainOptions& options = model.info.options;
    if (auto resolved = TeacherStore().resolve(model.info.teacherName, options.backbone, options.seed, options.teacherStages()))
        return std::move(resolved->weights);
    return Error{Core::say("This model holds no teacher, and %1 is not in the store: import it (blemish teacher import FILE) or train "
                           "with the teacher embedded.",
                           {model.info.teacherName})};
}

} // namespace blemish
