<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>Only %n NG image(s): each one moves recall by %1, so read the intervals, not the numbers.</source>
        <translation>
            <numerusform>Only %n NG image: each one moves recall by %1, so read the intervals, not the numbers.</numerusform>
            <numerusform>Only %n NG images: each one moves recall by %1, so read the intervals, not the numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n OK image(s): each one moves the false-alarm rate by %1, so read the intervals, not the numbers.</source>
        <translation>
            <numerusform>Only %n OK image: each one moves the false-alarm rate by %1, so read the intervals, not the numbers.</numerusform>
            <numerusform>Only %n OK images: each one moves the false-alarm rate by %1, so read the intervals, not the numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n NG image(s): one more or less can move this threshold a lot.</source>
        <translation>
            <numerusform>Only %n NG image: one more or less can move this threshold a lot.</numerusform>
            <numerusform>Only %n NG images: one more or less can move this threshold a lot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n OK image(s): one more or less can move this threshold a lot.</source>
        <translation>
            <numerusform>Only %n OK image: one more or less can move this threshold a lot.</numerusform>
            <numerusform>Only %n OK images: one more or less can move this threshold a lot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n NG image(s) no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</source>
        <translation>
            <numerusform>With %n NG image no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</numerusform>
            <numerusform>With %n NG images no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n OK image(s) no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</source>
        <translation>
            <numerusform>With %n OK image no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</numerusform>
            <numerusform>With %n OK images no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlabelled image(s) count in no number.</source>
        <translation>
            <numerusform>%n unlabelled image counts in no number.</numerusform>
            <numerusform>%n unlabelled images count in no number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out because their score is no finite number; train again, with a lower learning rate if it happens again.</source>
        <translation>
            <numerusform>%n image was left out because its score is no finite number; train again, with a lower learning rate if it happens again.</numerusform>
            <numerusform>%n images were left out because their scores are no finite number; train again, with a lower learning rate if it happens again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n marked defect region(s): AUPRO and PRO are weak.</source>
        <translation>
            <numerusform>Only %n marked defect region: AUPRO and PRO are weak.</numerusform>
            <numerusform>Only %n marked defect regions: AUPRO and PRO are weak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be scored; no number counts them.</source>
        <translation>
            <numerusform>%n image could not be scored; no number counts them.</numerusform>
            <numerusform>%n images could not be scored; no number counts them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tested image(s) were also used in training: scores on training images are too low, so the numbers look too good.</source>
        <translation>
            <numerusform>%n tested image was also used in training: scores on training images are too low, so the numbers look too good.</numerusform>
            <numerusform>%n tested images were also used in training: scores on training images are too low, so the numbers look too good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NG image(s) without readable mask: left out of the pixel metrics.</source>
        <translation>
            <numerusform>%n NG image without readable mask: left out of the pixel metrics.</numerusform>
            <numerusform>%n NG images without readable mask: left out of the pixel metrics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n OK image(s) and on the assumption that OK scores follow a bell curve; %1 OK images would do without it.</source>
        <translation>
            <numerusform>This rests on %n OK image and on the assumption that OK scores follow a bell curve; %1 OK images would do without it.</numerusform>
            <numerusform>This rests on %n OK images and on the assumption that OK scores follow a bell curve; %1 OK images would do without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>about %n h left</numerusform>
            <numerusform>about %n h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::ComparePanel</name>
    <message numerus="yes">
        <source>By colour and layout, among %n normal images</source>
        <translation>
            <numerusform>By colour and layout, among %n normal images</numerusform>
            <numerusform>By colour and layout, among %n normal images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of images with the same content.</source>
        <translation>
            <numerusform>%n group of images with the same content.</numerusform>
            <numerusform>%n groups of images with the same content.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are trained on and tested: the numbers flatter.</source>
        <translation>
            <numerusform>%n of them is trained on and tested: the numbers flatter.</numerusform>
            <numerusform>%n of them are trained on and tested: the numbers flatter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n images out of the project, with their labels and scores? The files stay where they are.</source>
        <translation>
            <numerusform>Take %n image out of the project, with its label and score? The file stays where it is.</numerusform>
            <numerusform>Take %n images out of the project, with their labels and scores? The files stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::FilterBar</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images</source>
        <translation>
            <numerusform>%1 of %n image</numerusform>
            <numerusform>%1 of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::InspectPage</name>
    <message numerus="yes">
        <source>&amp;Score %n more images</source>
        <translation>
            <numerusform>&amp;Score %n more image</numerusform>
            <numerusform>&amp;Score %n more images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::JobBar</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::MainWindow</name>
    <message numerus="yes">
        <source>%n training(s) that wait are forgotten.</source>
        <translation>
            <numerusform>%n training that waits is forgotten.</numerusform>
            <numerusform>%n trainings that wait are forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RelinkDialog</name>
    <message numerus="yes">
        <source>%n others bear the name of an image of this project but are different pictures (%1). This folder cannot be used: labels would be on the wrong images.</source>
        <translation>
            <numerusform>%n other bears the name of an image of this project but is a different picture (%1). This folder cannot be used: labels would be on the wrong images.</numerusform>
            <numerusform>%n others bear the name of an image of this project but are different pictures (%1). This folder cannot be used: labels would be on the wrong images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RulesDialog</name>
    <message numerus="yes">
        <source>Looking for images: %n found</source>
        <translation>
            <numerusform>Looking for images: %n found</numerusform>
            <numerusform>Looking for images: %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in this project</source>
        <translation>
            <numerusform>%n image in this project</numerusform>
            <numerusform>%n images in this project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in %1</source>
        <translation>
            <numerusform>%n image in %1</numerusform>
            <numerusform>%n images in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more folders</source>
        <translation>
            <numerusform>… and %n more folder</numerusform>
            <numerusform>… and %n more folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::RulesEditor</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::Session</name>
    <message numerus="yes">
        <source>The maps of %n images are gone from the cache. Score them again.</source>
        <translation>
            <numerusform>The map of %n image is gone from the cache. Score it again.</numerusform>
            <numerusform>The maps of %n images are gone from the cache. Score them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::SnapshotDialog</name>
    <message numerus="yes">
        <source>It saw %n images.</source>
        <translation>
            <numerusform>It saw %n image.</numerusform>
            <numerusform>It saw %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have changed since.</source>
        <translation>
            <numerusform>%n of them has changed since.</numerusform>
            <numerusform>%n of them have changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blemish::TrainingRuns</name>
    <message numerus="yes">
        <source>%1, %n epoch(s)</source>
        <translation>
            <numerusform>%1, %n epoch</numerusform>
            <numerusform>%1, %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped and kept after %1 of %n epoch(s).</source>
        <translation>
            <numerusform>Stopped and kept after %1 of %n epoch.</numerusform>
            <numerusform>Stopped and kept after %1 of %n epochs.</numerusform>
        </translation>
    </message>
</context>
</TS>
