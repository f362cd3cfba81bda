<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>and %n more questions in the full brief</source>
        <translation>
            <numerusform>and %n more question in the full brief</numerusform>
            <numerusform>and %n more questions in the full brief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>answers of a list</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities side by side</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are answered differently; a certain difference is marked ≠</source>
        <translation>
            <numerusform>%n question is answered differently; a certain difference is marked ≠</numerusform>
            <numerusform>%n questions are answered differently; a certain difference is marked ≠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n named</numerusform>
            <numerusform>%n named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may belong here: an answer is missing</source>
        <translation>
            <numerusform>%n more may belong here: an answer is missing</numerusform>
            <numerusform>%n more may belong here: an answer is missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBatch</name>
    <message numerus="yes">
        <source>Stopped; %n charts were written.</source>
        <translation>
            <numerusform>Stopped; %n chart was written.</numerusform>
            <numerusform>Stopped; %n charts were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::AnswerLine</name>
    <message numerus="yes">
        <source>An answer in %Ln questions</source>
        <translation>
            <numerusform>An answer in %Ln question</numerusform>
            <numerusform>An answer in %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: type further letters</source>
        <translation>
            <numerusform>%Ln more: type further letters</numerusform>
            <numerusform>%Ln more: type further letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::BriefDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::ChangesModel</name>
    <message numerus="yes">
        <source>%n reversed from yes to no or no to yes: deserve a second look</source>
        <translation>
            <numerusform>%n reversed from yes to no or no to yes: deserves a second look</numerusform>
            <numerusform>%n reversed from yes to no or no to yes: deserve a second look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of cities</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::CompareTray</name>
    <message numerus="yes">
        <source>Compare %n profiles</source>
        <translation>
            <numerusform>Compare %n profile</numerusform>
            <numerusform>Compare %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::EmptyList</name>
    <message numerus="yes">
        <source>Show %Ln possible matches</source>
        <translation>
            <numerusform>Show %Ln possible match</numerusform>
            <numerusform>Show %Ln possible matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles match “%1”, but none of them has the answers asked for.</source>
        <translation>
            <numerusform>%Ln profile matches “%1”, but does not have the answers asked for.</numerusform>
            <numerusform>%Ln profiles match “%1”, but none of them has the answers asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln in other survey years</source>
        <translation>
            <numerusform>Show %Ln in other survey years</numerusform>
            <numerusform>Show %Ln in other survey years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::ExportBar</name>
    <message numerus="yes">
        <source>Exporting %1 of %n charts…</source>
        <translation>
            <numerusform>Exporting %1 of %n chart…</numerusform>
            <numerusform>Exporting %1 of %n charts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Export %n charts…</source>
        <translation>
            <numerusform>&amp;Export %n chart…</numerusform>
            <numerusform>&amp;Export %n charts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::ExportRun</name>
    <message numerus="yes">
        <source>%n charts written into %1</source>
        <translation>
            <numerusform>%n chart written into %1</numerusform>
            <numerusform>%n charts written into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::FacetModel</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln profiles: lists are incomplete</source>
        <translation>
            <numerusform>at least %Ln profile: lists are incomplete</numerusform>
            <numerusform>at least %Ln profiles: lists are incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles</source>
        <translation>
            <numerusform>%Ln profile</numerusform>
            <numerusform>%Ln profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::GroupsPane</name>
    <message numerus="yes">
        <source>%n answers certainly differ from most of the group, whatever the missing answers are.</source>
        <translation>
            <numerusform>%n answer certainly differs from most of the group, whatever the missing answers are.</numerusform>
            <numerusform>%n answers certainly differ from most of the group, whatever the missing answers are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::ListArea</name>
    <message numerus="yes">
        <source>Compare the %Ln selected cities</source>
        <translation>
            <numerusform>Compare the selected city</numerusform>
            <numerusform>Compare the %Ln selected cities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::ListHead</name>
    <message numerus="yes">
        <source>%L1 of %Ln profiles</source>
        <translation>
            <numerusform>%L1 of %Ln profile</numerusform>
            <numerusform>%L1 of %Ln profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln city pages in this program</source>
        <translation>
            <numerusform>%Ln city page in this program</numerusform>
            <numerusform>%Ln city pages in this program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::MapView</name>
    <message numerus="yes">
        <source>Map of %n profiles</source>
        <translation>
            <numerusform>Map of %n profile</numerusform>
            <numerusform>Map of %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::PossibleList</name>
    <message numerus="yes">
        <source>%Ln more are possible: an answer is missing</source>
        <translation>
            <numerusform>%Ln more is possible: an answer is missing</numerusform>
            <numerusform>%Ln more are possible: an answer is missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::SummaryModel</name>
    <message numerus="yes">
        <source>%Ln certain differences</source>
        <translation>
            <numerusform>%Ln certain difference</numerusform>
            <numerusform>%Ln certain differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::SurveyBar</name>
    <message numerus="yes">
        <source>%n more may belong here: an answer is missing</source>
        <translation>
            <numerusform>%n more may belong here: an answer is missing</numerusform>
            <numerusform>%n more may belong here: an answer is missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::TextHitsPane</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <comment>in whose texts something was found</comment>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles</source>
        <comment>which have the answers</comment>
        <translation>
            <numerusform>%Ln profile</numerusform>
            <numerusform>%Ln profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters leave %Ln profiles to look into. Take a filter away, or look for fewer words.</source>
        <translation>
            <numerusform>The filters leave %Ln profile to look into. Take a filter away, or look for fewer words.</numerusform>
            <numerusform>The filters leave %Ln profiles to look into. Take a filter away, or look for fewer words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in no text of the %Ln profiles shown. Look for fewer words, for their beginnings, or in another survey year.</source>
        <translation>
            <numerusform>It is in no text of the %Ln profile shown. Look for fewer words, for their beginnings, or in another survey year.</numerusform>
            <numerusform>It is in no text of the %Ln profiles shown. Look for fewer words, for their beginnings, or in another survey year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::UnplacedPane</name>
    <message numerus="yes">
        <source>%n profiles have no place on the map</source>
        <translation>
            <numerusform>%n profile has no place on the map</numerusform>
            <numerusform>%n profiles have no place on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::WindowExport</name>
    <message numerus="yes">
        <source>%Ln rows, in the order of the list.</source>
        <translation>
            <numerusform>%Ln row, in the order of the list.</numerusform>
            <numerusform>%Ln rows, in the order of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles on every question, whatever the page shows of them.</source>
        <translation>
            <numerusform>%Ln profile on every question, whatever the page shows of it.</numerusform>
            <numerusform>%Ln profiles on every question, whatever the page shows of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln profiles</source>
        <translation>
            <numerusform>All (%Ln profile)</numerusform>
            <numerusform>All %Ln profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that the list shows (%1)</source>
        <translation>
            <numerusform>The %Ln that the list shows (%1)</numerusform>
            <numerusform>The %Ln that the list shows (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n pictures written into %1</source>
        <translation>
            <numerusform>%n picture written into %1</numerusform>
            <numerusform>%n pictures written into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two to twelve profiles can be compared; there are %n.</source>
        <translation>
            <numerusform>Two to twelve profiles can be compared; there is %n.</numerusform>
            <numerusform>Two to twelve profiles can be compared; there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles written to %1</source>
        <translation>
            <numerusform>%n profile written to %1</numerusform>
            <numerusform>%n profiles written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profiles</source>
        <translation>
            <numerusform>%1 of %n profile</numerusform>
            <numerusform>%1 of %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities are named %1: %2.</source>
        <translation>
            <numerusform>%n city is named %1: %2.</numerusform>
            <numerusform>%n cities are named %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are possible: an answer is missing</source>
        <translation>
            <numerusform>%n more is possible: an answer is missing</numerusform>
            <numerusform>%n more are possible: an answer is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are possible: add --possible</source>
        <translation>
            <numerusform>%n more is possible: add --possible</numerusform>
            <numerusform>%n more are possible: add --possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more are possible: an answer is missing</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1: %n more is possible: an answer is missing</numerusform>
            <numerusform>%1: %n more are possible: an answer is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pictures</source>
        <translation>
            <numerusform>%1 of %n picture</numerusform>
            <numerusform>%1 of %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles written</source>
        <translation>
            <numerusform>%n profile written</numerusform>
            <numerusform>%n profiles written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonCell</name>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n named</numerusform>
            <numerusform>%n named</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportQuestions</name>
    <message numerus="yes">
        <source>%1 of the %n files are already in %2.</source>
        <translation>
            <numerusform>%1 of the %n file is already in %2.</numerusform>
            <numerusform>%1 of the %n files are already in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapMembers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1 (of %n profiles)</source>
        <comment>title</comment>
        <translation>
            <numerusform>%1 (of %n profile)</numerusform>
            <numerusform>%1 (of %n profiles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more are possible: an answer is missing</source>
        <comment>conditions of a group</comment>
        <translation>
            <numerusform>%1; %n more is possible: an answer is missing</numerusform>
            <numerusform>%1; %n more are possible: an answer is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n profiles</source>
        <translation>
            <numerusform>Comparison of %n profile</numerusform>
            <numerusform>Comparison of %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an answer</source>
        <comment>rows of a grid</comment>
        <translation>
            <numerusform>%n with an answer</numerusform>
            <numerusform>%n with an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n named</numerusform>
            <numerusform>%n named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <comment>names of cities</comment>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln rows, too many for a page of HTML.</source>
        <translation>
            <numerusform>The table has %Ln row, too many for a page of HTML.</numerusform>
            <numerusform>The table has %Ln rows, too many for a page of HTML.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln rows, more than a workbook holds.</source>
        <translation>
            <numerusform>The table has %Ln row, more than a workbook holds.</numerusform>
            <numerusform>The table has %Ln rows, more than a workbook holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>There are %n more errors.</source>
        <translation>
            <numerusform>There is %n more error.</numerusform>
            <numerusform>There are %n more errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%1 of %2 named; %n unknown</source>
        <comment>%n: how many of the list are not shown</comment>
        <translation>
            <numerusform>%1 of %2 named; %n unknown</numerusform>
            <numerusform>%1 of %2 named; %n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities asked</source>
        <translation>
            <numerusform>%n city asked</numerusform>
            <numerusform>%n cities asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city pages</source>
        <translation>
            <numerusform>%n city page</numerusform>
            <numerusform>%n city pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists are incomplete, so counts are at least</source>
        <translation>
            <numerusform>%n list is incomplete, so counts are at least</numerusform>
            <numerusform>%n lists are incomplete, so counts are at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % of %n answers</source>
        <translation>
            <numerusform>%1: %2 % of %n answer</numerusform>
            <numerusform>%1: %2 % of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: between %2 and %3 % of all %n city pages, depending on the missing answers</source>
        <translation>
            <numerusform>%1: between %2 and %3 % of the one city page (%n), depending on the missing answers</numerusform>
            <numerusform>%1: between %2 and %3 % of all %n city pages, depending on the missing answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n answers: too few for a chart.</source>
        <translation>
            <numerusform>Only %n answer: too few for a chart.</numerusform>
            <numerusform>Only %n answers: too few for a chart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions answered</source>
        <translation>
            <numerusform>%1 of %n question answered</numerusform>
            <numerusform>%1 of %n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown in our source: %n questions</source>
        <translation>
            <numerusform>Not shown in our source: %n question</numerusform>
            <numerusform>Not shown in our source: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 counts as answered, but has %3 of %n rows.</source>
        <comment>profile, question</comment>
        <translation>
            <numerusform>%1: %2 counts as answered, but has %3 of %n row.</numerusform>
            <numerusform>%1: %2 counts as answered, but has %3 of %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 counts as answered, but names %3 of %n.</source>
        <comment>profile, question</comment>
        <translation>
            <numerusform>%1: %2 counts as answered, but names %3 of %n.</numerusform>
            <numerusform>%1: %2 counts as answered, but names %3 of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 names %3, but the city&apos;s own count is %n.</source>
        <comment>profile, question</comment>
        <translation>
            <numerusform>%1: %2 names %3, but the city&apos;s own count is %n.</numerusform>
            <numerusform>%1: %2 names %3, but the city&apos;s own count is %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n city pages</source>
        <translation>
            <numerusform>%1: at least %n city page</numerusform>
            <numerusform>%1: at least %n city pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n city pages</source>
        <translation>
            <numerusform>%1: %n city page</numerusform>
            <numerusform>%1: %n city pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in any of %n questions</source>
        <comment>values of a condition</comment>
        <translation>
            <numerusform>%1, in any of %n question</numerusform>
            <numerusform>%1, in any of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln city pages</source>
        <translation>
            <numerusform>%Ln city page</numerusform>
            <numerusform>%Ln city pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart: our count of %n answers</source>
        <translation>
            <numerusform>Chart: our count of %n answer</numerusform>
            <numerusform>Chart: our count of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cities surveyed</source>
        <translation>
            <numerusform>%1 of %n city surveyed</numerusform>
            <numerusform>%1 of %n cities surveyed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same %Ln cities, in the %1 and the %2</source>
        <comment>two survey years</comment>
        <translation>
            <numerusform>The same %Ln city, in the %1 and the %2</numerusform>
            <numerusform>The same %Ln cities, in the %1 and the %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % alike over %n questions</source>
        <translation>
            <numerusform>%1 % alike over %n question</numerusform>
            <numerusform>%1 % alike over %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities ranked</source>
        <translation>
            <numerusform>%n city ranked</numerusform>
            <numerusform>%n cities ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share too few answers to rank</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%n shares too few answers to rank</numerusform>
            <numerusform>%n share too few answers to rank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities nearby</source>
        <comment>in the same country or region</comment>
        <translation>
            <numerusform>%n city nearby</numerusform>
            <numerusform>%n cities nearby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%n elsewhere</numerusform>
            <numerusform>%n elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without one printed number</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%n without one printed number</numerusform>
            <numerusform>%n without one printed number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our copy of the page of %1 shows %n answers in full, and to compare cities it takes %2.</source>
        <translation>
            <numerusform>Our copy of the page of %1 shows %n answer in full, and to compare cities it takes %2.</numerusform>
            <numerusform>Our copy of the page of %1 shows %n answers in full, and to compare cities it takes %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No other city shares %n answers with %1, which it takes to compare them.</source>
        <translation>
            <numerusform>No other city shares %n answer with %1, which it takes to compare them.</numerusform>
            <numerusform>No other city shares %n answers with %1, which it takes to compare them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, shared with %n others,</source>
        <comment>a rank</comment>
        <translation>
            <numerusform>%1, shared with %n other,</numerusform>
            <numerusform>%1, shared with %n others,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %n cities with a number for %2</source>
        <translation>
            <numerusform>Rank %1 of %n city with a number for %2</numerusform>
            <numerusform>Rank %1 of %n cities with a number for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %n cities with an answer</source>
        <translation>
            <numerusform>Rank %1 of %n city with an answer</numerusform>
            <numerusform>Rank %1 of %n cities with an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed as a bound that leaves it open</source>
        <comment>%n: numbers</comment>
        <translation>
            <numerusform>%n printed as a bound that leaves it open</numerusform>
            <numerusform>%n printed as a bound that leaves it open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a number of another year, not compared</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%n with a number of another year, not compared</numerusform>
            <numerusform>%n with a number of another year, not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%n without a number</numerusform>
            <numerusform>%n without a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of at least %n cities that named %1</source>
        <translation>
            <numerusform>One of at least %n city that named %1</numerusform>
            <numerusform>One of at least %n cities that named %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n cities that named %1</source>
        <translation>
            <numerusform>The only city known to have named %1</numerusform>
            <numerusform>One of %n cities that named %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 % of %n cities)</source>
        <comment>how rare an answer is</comment>
        <translation>
            <numerusform>%1 (%2 % of %n city)</numerusform>
            <numerusform>%1 (%2 % of %n cities)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n unknown</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%1; %n unknown</numerusform>
            <numerusform>%1; %n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cities</source>
        <comment>how many the list has</comment>
        <translation>
            <numerusform>%Ln city</numerusform>
            <numerusform>%Ln cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Side by side: %1 and %Ln more</source>
        <translation>
            <numerusform>Side by side: %1 and %Ln more</numerusform>
            <numerusform>Side by side: %1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n answers, too few for a percentage</source>
        <translation>
            <numerusform>%1: %2 of %n answer, too few for a percentage</numerusform>
            <numerusform>%1: %2 of %n answers, too few for a percentage</numerusform>
        </translation>
    </message>
</context>
</TS>
