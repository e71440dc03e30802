// SPDX-License-Identifier: GPL-3.0-or-later
// The options are described in core/ml/options.cpp, which knows no Qt. They are repeated here for lupdate; a test compares.
#include "ui/option_texts.h"

#include <QtGlobal>
#include <iterator>

namespace blemish {

namespace {
// clang-format off
constexpr const char* texts[] = {
    QT_TRANSLATE_NOOP("TrainOptions", "Method"),
    QT_TRANSLATE_NOOP("TrainOptions", "The family of models; all of them learn from good parts alone."),
    QT_TRANSLATE_NOOP("TrainOptions", "Backbone"),
    QT_TRANSLATE_NOOP("TrainOptions", "The pretrained network whose features are learned: larger ones find finer defects "
                                      "and take several times longer."),
    QT_TRANSLATE_NOOP("TrainOptions", "Teacher weights"),
    QT_TRANSLATE_NOOP("TrainOptions", "Where the backbone's weights come from: auto (an installed one, else the built-in "
                                      "one), builtin, random, an installed name or a file."),
    QT_TRANSLATE_NOOP("TrainOptions", "Image width"),
    QT_TRANSLATE_NOOP("TrainOptions", "px"),
    QT_TRANSLATE_NOOP("TrainOptions", "Images are scaled to this width; more pixels show smaller defects and cost "
                                      "proportionally more time."),
    QT_TRANSLATE_NOOP("TrainOptions", "Image height"),
    QT_TRANSLATE_NOOP("TrainOptions", "Images are scaled to this height; choose it near the proportions of the part."),
    QT_TRANSLATE_NOOP("TrainOptions", "Bottleneck"),
    QT_TRANSLATE_NOOP("TrainOptions", "mff+oce fuses three scales into the code that the student sees; oce takes the "
                                      "coarsest scale alone; none takes the teacher's own fourth stage, which is not trained "
                                      "(an ablation of the paper)."),
    QT_TRANSLATE_NOOP("TrainOptions", "Embedding width"),
    QT_TRANSLATE_NOOP("TrainOptions", "channels"),
    QT_TRANSLATE_NOOP("TrainOptions", "Channels inside the blocks of the embedding; 0 takes the backbone's own. 512 with a wide "
                                      "backbone is what anomalib builds; ResNet-18 and 34 have no such width."),
    QT_TRANSLATE_NOOP("TrainOptions", "Compaction layer"),
    QT_TRANSLATE_NOOP("TrainOptions", "Adds the 1x1 convolution that the paper draws after the fusion and the published "
                                      "code leaves out."),
    QT_TRANSLATE_NOOP("TrainOptions", "Scales"),
    QT_TRANSLATE_NOOP("TrainOptions", "Which feature scales enter loss and map: 1 is the finest, 3 the coarsest; leave one "
                                      "out when it only adds noise."),
    QT_TRANSLATE_NOOP("TrainOptions", "Map combination"),
    QT_TRANSLATE_NOOP("TrainOptions", "add sums the scales and is robust; mul multiplies them, which is sharper but loses "
                                      "defects that one scale misses."),
    QT_TRANSLATE_NOOP("TrainOptions", "Smoothing"),
    QT_TRANSLATE_NOOP("TrainOptions", "Width of the Gaussian that smooths the map; lower it for defects of a few pixels, 0 "
                                      "switches it off."),
    QT_TRANSLATE_NOOP("TrainOptions", "Epochs"),
    QT_TRANSLATE_NOOP("TrainOptions", "epochs"),
    QT_TRANSLATE_NOOP("TrainOptions", "Passes over the training images; more is slower and rarely worse."),
    QT_TRANSLATE_NOOP("TrainOptions", "Batch size"),
    QT_TRANSLATE_NOOP("TrainOptions", "images"),
    QT_TRANSLATE_NOOP("TrainOptions", "Images per step; lower it when memory runs out."),
    QT_TRANSLATE_NOOP("TrainOptions", "Learning rate"),
    QT_TRANSLATE_NOOP("TrainOptions", "Step length of the optimiser; lower it when the loss jumps."),
    QT_TRANSLATE_NOOP("TrainOptions", "Adam beta 1"),
    QT_TRANSLATE_NOOP("TrainOptions", "Memory of the gradient's mean; the published setting is 0.5."),
    QT_TRANSLATE_NOOP("TrainOptions", "Adam beta 2"),
    QT_TRANSLATE_NOOP("TrainOptions", "Memory of the gradient's square; the published setting is 0.999."),
    QT_TRANSLATE_NOOP("TrainOptions", "Averaged weights (EMA)"),
    QT_TRANSLATE_NOOP("TrainOptions", "Keeps a moving average of the weights over the steps instead of the last ones; 0.98 makes short "
                                      "trainings depend far less on chance, 0 is as published."),
    QT_TRANSLATE_NOOP("TrainOptions", "Loss"),
    QT_TRANSLATE_NOOP("TrainOptions", "global compares whole feature maps and gives the published results; regional "
                                      "compares place by place, concat all scales at once, global-hm only the hard places."),
    QT_TRANSLATE_NOOP("TrainOptions", "Held-out share"),
    QT_TRANSLATE_NOOP("TrainOptions", "Share of the good images kept from training to set threshold and colour scale; 0 "
                                      "calibrates on training images, which is too optimistic."),
    QT_TRANSLATE_NOOP("TrainOptions", "Device"),
    QT_TRANSLATE_NOOP("TrainOptions", "Where to compute: auto, cpu, cuda or cuda:N for the N-th graphics card."),
    QT_TRANSLATE_NOOP("TrainOptions", "Precision"),
    QT_TRANSLATE_NOOP("TrainOptions", "Arithmetic of the training: auto takes bf16, twice as fast, where the processor has it, "
                                      "else fp32."),
    QT_TRANSLATE_NOOP("TrainOptions", "Threads"),
    QT_TRANSLATE_NOOP("TrainOptions", "Processor threads; 0 uses all cores."),
    QT_TRANSLATE_NOOP("TrainOptions", "Seed"),
    QT_TRANSLATE_NOOP("TrainOptions", "Start of the random numbers; the same seed repeats a training."),
    QT_TRANSLATE_NOOP("TrainOptions", "Checkpoint every"),
    QT_TRANSLATE_NOOP("TrainOptions", "How often the state is saved so that a training can be continued; 0 saves it once a "
                                      "minute."),
    QT_TRANSLATE_NOOP("TrainOptions", "Embed the teacher"),
    QT_TRANSLATE_NOOP("TrainOptions", "Puts the teacher's weights into the model file, which then needs no other file but "
                                      "is larger."),
    QT_TRANSLATE_NOOP("TrainOptions", "Feature cache"),
    QT_TRANSLATE_NOOP("TrainOptions", "MB"),
    QT_TRANSLATE_NOOP("TrainOptions", "Memory for teacher features that are computed once; beyond it a temporary file holds "
                                      "them. 0 goes by the memory that is free."),
    QT_TRANSLATE_NOOP("TrainOptions", "Fast"),
    QT_TRANSLATE_NOOP("TrainOptions", "A first impression in minutes; weak on small or faint defects."),
    QT_TRANSLATE_NOOP("TrainOptions", "Balanced"),
    QT_TRANSLATE_NOOP("TrainOptions", "Close to the final quality in a third of the time."),
    QT_TRANSLATE_NOOP("TrainOptions", "Accurate"),
    QT_TRANSLATE_NOOP("TrainOptions", "The settings of the published results."),
    QT_TRANSLATE_NOOP("TrainOptions", "Reverse distillation"),
    QT_TRANSLATE_NOOP("TrainOptions", "A student restores what the teacher sees from a narrow embedding; the best start for most parts."),
    QT_TRANSLATE_NOOP("TrainOptions", "As published: RD4AD (Deng and Li, CVPR 2022) and its official code."),
    QT_TRANSLATE_NOOP("TrainOptions", "Corruption"),
    QT_TRANSLATE_NOOP("TrainOptions", "What is done to good images so that the student learns to undo it; mix draws one "
                                      "each time, simplex is the patch of RD++ and simplex-resampled varies it. Choose "
                                      "none whose result would itself count as a good part."),
    QT_TRANSLATE_NOOP("TrainOptions", "Corruption strength"),
    QT_TRANSLATE_NOOP("TrainOptions", "How strongly images are corrupted; 1 is as described, lower it when corrupted "
                                      "images no longer resemble real parts."),
    QT_TRANSLATE_NOOP("TrainOptions", "Clean share"),
    QT_TRANSLATE_NOOP("TrainOptions", "Share of the images of a step that are not corrupted, so that batch norm also sees "
                                      "good ones."),
    QT_TRANSLATE_NOOP("TrainOptions", "Weight of the plain loss"),
    QT_TRANSLATE_NOOP("TrainOptions", "Adds the loss of plain reverse distillation on the uncorrupted images with this "
                                      "weight."),
    QT_TRANSLATE_NOOP("TrainOptions", "Mirror"),
    QT_TRANSLATE_NOOP("TrainOptions", "Mirrors raw and corrupted image alike, at random; only for parts that are as good "
                                      "mirrored."),
    QT_TRANSLATE_NOOP("TrainOptions", "Optimal transport"),
    QT_TRANSLATE_NOOP("TrainOptions", "published compares a batch with itself in another order, which is zero; pairwise "
                                      "compares different images and is untested in the literature; off leaves the term "
                                      "out."),
    QT_TRANSLATE_NOOP("TrainOptions", "Weight of the projection's losses"),
    QT_TRANSLATE_NOOP("TrainOptions", "How much the projection learns from pseudo-defects beside the distillation; the "
                                      "published setting is 0.2."),
    QT_TRANSLATE_NOOP("TrainOptions", "Learning rate of the projection"),
    QT_TRANSLATE_NOOP("TrainOptions", "Step length for the projection layers; the published setting is a fifth of the "
                                      "others'."),
    QT_TRANSLATE_NOOP("TrainOptions", "Improved reverse distillation"),
    QT_TRANSLATE_NOOP("TrainOptions", "The student restores the features of the raw image from those of a corrupted one; "
                                      "scoring costs what plain reverse distillation costs."),
    QT_TRANSLATE_NOOP("TrainOptions", "Our reading of the abstract of Nguyen Van Duc, Hoang Huu Bach and Le Hong Trang "
                                      "(IMCOM 2023); not verified against the paper's numbers."),
    QT_TRANSLATE_NOOP("TrainOptions", "RD++"),
    QT_TRANSLATE_NOOP("TrainOptions", "Projection layers learn to tell noise patches from good parts before the features "
                                      "enter the bottleneck; training takes about twice as long."),
    QT_TRANSLATE_NOOP("TrainOptions", "After RD++ (Tien et al., CVPR 2023) and its code, with antialiased input, without "
                                      "the transport term that is zero, and never an epoch chosen on test images."),
    QT_TRANSLATE_NOOP("TrainOptions", "Normalisation"),
    QT_TRANSLATE_NOOP("TrainOptions", "imagenet shifts and scales colours as the teacher was trained; none leaves them in 0 to 1, as the "
                                      "one-class protocols do; auto takes imagenet, and none for mkd with VGG-16, as it was published."),
    QT_TRANSLATE_NOOP("TrainOptions", "Cloner"),
    QT_TRANSLATE_NOOP("TrainOptions", "small is the published default with 16 channels inside its blocks; equal is as wide as the expert and "
                                      "several times slower."),
    QT_TRANSLATE_NOOP("TrainOptions", "Cloner with bias"),
    QT_TRANSLATE_NOOP("TrainOptions", "Gives the cloner's convolutions a bias; the published code has the switch and leaves it off."),
    QT_TRANSLATE_NOOP("TrainOptions", "Compared"),
    QT_TRANSLATE_NOOP("TrainOptions", "Whether expert and cloner are compared by the direction of their features, by their values or by both; "
                                      "a cloner of values alone is in the paper and not in its code."),
    QT_TRANSLATE_NOOP("TrainOptions", "Lambda"),
    QT_TRANSLATE_NOOP("TrainOptions", "Weight of one of the two terms; published with 0.5 for industrial parts and 0.01 for all else."),
    QT_TRANSLATE_NOOP("TrainOptions", "Lambda weighs"),
    QT_TRANSLATE_NOOP("TrainOptions", "value as in the published code, which gave the published numbers; direction as the paper's equation has it."),
    QT_TRANSLATE_NOOP("TrainOptions", "Balanced terms"),
    QT_TRANSLATE_NOOP("TrainOptions", "Sets lambda by itself so that both terms are equal for the untrained cloner, as the paper says; the code "
                                      "has fixed numbers."),
    QT_TRANSLATE_NOOP("TrainOptions", "Localisation"),
    QT_TRANSLATE_NOOP("TrainOptions", "How the score is traced back to pixels. gradients is quick; smooth-grad averages 50 noisy copies with the "
                                      "code's very small noise, smooth-grad-corrected with the noise that was meant; guided passes back through "
                                      "the cloner only what raises the score."),
    QT_TRANSLATE_NOOP("TrainOptions", "Multiresolution knowledge distillation"),
    QT_TRANSLATE_NOOP("TrainOptions", "A small network clones an expert's features at several depths; quick to train, and its maps are gradients "
                                      "of the score."),
    QT_TRANSLATE_NOOP("TrainOptions", "After MKD (Salehi et al., CVPR 2021), settings and loss of its code; experts other than VGG-16 are our "
                                      "addition."),
};
// clang-format on
} // namespace

std::span<const char* const> optionTexts() {
    return {texts, std::size(texts)};
}

} // namespace blemish
