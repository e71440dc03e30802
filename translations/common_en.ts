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
    <message numerus="yes">
        <source>Least total cost when a miss costs as much as %n false alarm(s)</source>
        <translation>
            <numerusform>Least total cost when a miss costs as much as %n false alarm</numerusform>
            <numerusform>Least total cost when a miss costs as much as %n false alarms</numerusform>
        </translation>
    </message>
</context>
</TS>
