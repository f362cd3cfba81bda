<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Edit</name>
    <message>
        <source>The edit was left out.</source>
        <translation>Ändringen utelämnades.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>Frågan finns inte.</translation>
    </message>
    <message>
        <source>This question has no options to add to.</source>
        <translation>Frågan har inga svarsalternativ att lägga till i.</translation>
    </message>
    <message>
        <source>A question needs an id, a section, a kind and a presentation.</source>
        <translation>En fråga behöver ett id, ett avsnitt, ett slag och en presentation.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Profilen finns inte.</translation>
    </message>
    <message>
        <source>The city&apos;s id differs from the edit&apos;s target.</source>
        <translation>Stadens id skiljer sig från ändringens mål.</translation>
    </message>
    <message>
        <source>The source is not among the dataset&apos;s sources.</source>
        <translation>Källan finns inte bland datamängdens källor.</translation>
    </message>
    <message>
        <source>The city or the edition is not in the dataset.</source>
        <translation>Staden eller enkätåret finns inte i datamängden.</translation>
    </message>
    <message>
        <source>Unknown kind of edit.</source>
        <translation>Okänt slag av ändring.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolumn %1</translation>
    </message>
</context>
<context>
    <name>ProfileJson</name>
    <message>
        <source>Correct the value in the JSON.</source>
        <translation>Rätta värdet i JSON-filen.</translation>
    </message>
    <message>
        <source>The qualifier must be exact, about, more_than, less_than or range.</source>
        <translation>Bestämningen måste vara exact, about, more_than, less_than eller range.</translation>
    </message>
    <message>
        <source>The number does not fit its qualifier.</source>
        <translation>Talet passar inte ihop med sin bestämning.</translation>
    </message>
    <message>
        <source>%1 is no option of this question.</source>
        <translation>%1 är inget svarsalternativ i den här frågan.</translation>
    </message>
    <message>
        <source>There must be as many own words in &quot;other&quot; as write-ins among the options.</source>
        <translation>Det måste finnas lika många egna ord i ”other” som fritextsvar bland alternativen.</translation>
    </message>
    <message>
        <source>Only one option can be chosen.</source>
        <translation>Bara ett alternativ kan väljas.</translation>
    </message>
    <message>
        <source>%1 is no row of this grid, or its level is unknown.</source>
        <translation>%1 är ingen rad i den här tabellen, eller så är nivån okänd.</translation>
    </message>
    <message>
        <source>An answer in words needs a text.</source>
        <translation>Ett svar i ord behöver en text.</translation>
    </message>
    <message>
        <source>The answer must be true or false.</source>
        <translation>Svaret måste vara true eller false.</translation>
    </message>
    <message>
        <source>The state must be answered, partial, none, not_stated or not_asked.</source>
        <translation>Tillståndet måste vara answered, partial, none, not_stated eller not_asked.</translation>
    </message>
    <message>
        <source>The source is not among the dataset&apos;s sources.</source>
        <translation>Källan finns inte bland datamängdens källor.</translation>
    </message>
    <message>
        <source>A city needs an id and a name.</source>
        <translation>En stad behöver ett id och ett namn.</translation>
    </message>
    <message>
        <source>The country is not among the dataset&apos;s countries.</source>
        <translation>Landet finns inte bland datamängdens länder.</translation>
    </message>
    <message>
        <source>This JSON is not of the format %1.</source>
        <translation>Denna JSON har inte formatet %1.</translation>
    </message>
    <message>
        <source>The edition or source is not in the dataset.</source>
        <translation>Enkätåret eller källan finns inte i datamängden.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>no answer found</source>
        <translation>inget svar hittades</translation>
    </message>
    <message>
        <source>not asked in this survey year</source>
        <translation>frågan ställdes inte detta enkätår</translation>
    </message>
    <message>
        <source>list incomplete</source>
        <translation>listan är ofullständig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>No answer in our copy of the city&apos;s page; the city may have answered.</source>
        <translation>Inget svar i vår kopia av stadens sida; staden kan ha svarat.</translation>
    </message>
    <message>
        <source>The survey did not ask this question in this year.</source>
        <translation>Enkäten ställde inte den här frågan detta år.</translation>
    </message>
    <message>
        <source>There is more than our copy of the city&apos;s page shows.</source>
        <translation>Det finns mer än vad vår kopia av stadens sida visar.</translation>
    </message>
    <message>
        <source>The city&apos;s own answer is that there is none.</source>
        <translation>Stadens eget svar är att det inte finns någon.</translation>
    </message>
    <message>
        <source>As printed on the page.</source>
        <translation>Så som det står på sidan.</translation>
    </message>
    <message>
        <source>None (the city&apos;s answer)</source>
        <translation>Inga (stadens svar)</translation>
    </message>
    <message>
        <source>%1 (the city&apos;s answer)</source>
        <translation>%1 (stadens svar)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>omkring %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mer än %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>mindre än %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of a grid: its level</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 named; %n unknown</source>
        <comment>%n: how many of the list are not shown</comment>
        <translation>
            <numerusform>%1 av %2 namngivna; %n okänd</numerusform>
            <numerusform>%1 av %2 namngivna; %n okända</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>reference year of a number</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>state of a list</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>cities that chose it</source>
        <translation>städer som valde det</translation>
    </message>
    <message>
        <source>rank over all cities surveyed</source>
        <translation>rang bland alla städer i enkäten</translation>
    </message>
    <message>
        <source>number of cities as printed on the survey&apos;s pages</source>
        <translation>antal städer enligt enkätens sidor</translation>
    </message>
    <message>
        <source>cities that have filled such a position</source>
        <translation>städer som har tillsatt en sådan tjänst</translation>
    </message>
    <message>
        <source>cities that collect more data on it</source>
        <translation>städer som samlar in mer data om det</translation>
    </message>
    <message numerus="yes">
        <source>%n cities asked</source>
        <translation>
            <numerusform>%n tillfrågad stad</numerusform>
            <numerusform>%n tillfrågade städer</numerusform>
        </translation>
    </message>
    <message>
        <source>number of cities not printed</source>
        <translation>antalet städer anges inte</translation>
    </message>
    <message numerus="yes">
        <source>%n city pages</source>
        <translation>
            <numerusform>%n stadssida</numerusform>
            <numerusform>%n stadssidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Our count, %1 survey: %2 of %3 have an answer</source>
        <translation>Vår räkning, enkäten %1: %2 av %3 har ett svar</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lists are incomplete, so counts are at least</source>
        <translation>
            <numerusform>%n lista är ofullständig, så antalen är minst</numerusform>
            <numerusform>%n listor är ofullständiga, så antalen är minst</numerusform>
        </translation>
    </message>
    <message>
        <source>Published, %1 survey: ranking over all cities surveyed, not one city&apos;s order</source>
        <translation>Publicerat, enkäten %1: rangordning över alla städer i enkäten, inte en enskild stads ordning</translation>
    </message>
    <message>
        <source>Published, %1 survey: %2; %3</source>
        <translation>Publicerat, enkäten %1: %2; %3</translation>
    </message>
    <message>
        <source>Published: %1 % of cities surveyed in %2 (%3), %4. Here: %5 of the %6 city pages with an answer, other cities than those. Cite the published figure for the survey.</source>
        <translation>Publicerat: %1 % av städerna i enkäten %2 (%3), %4. Här: %5 av de %6 stadssidor som har ett svar, andra städer än de publicerade. Citera den publicerade siffran för enkäten.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % of %n answers</source>
        <translation>
            <numerusform>%1: %2 % av %n svar</numerusform>
            <numerusform>%1: %2 % av %n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: between %2 and %3 % of all %n city pages, depending on the missing answers</source>
        <translation>
            <numerusform>%1: mellan %2 och %3 % av den enda stadssidan (%n), beroende på de svar som saknas</numerusform>
            <numerusform>%1: mellan %2 och %3 % av alla %n stadssidor, beroende på de svar som saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: published figures</source>
        <translation>%1: publicerade siffror</translation>
    </message>
    <message>
        <source>%1, by number of cities</source>
        <translation>%1, efter antal städer</translation>
    </message>
    <message>
        <source>The city&apos;s own answer, %1 survey; %2 of %3 have an answer</source>
        <translation>Stadens eget svar, enkäten %1; %2 av %3 har ett svar</translation>
    </message>
    <message>
        <source>Our count, number of city pages</source>
        <translation>Vår räkning, antal stadssidor</translation>
    </message>
    <message>
        <source>Published, %1 survey, % of cities surveyed</source>
        <translation>Publicerat, enkäten %1, % av städerna i enkäten</translation>
    </message>
    <message>
        <source>Other, in the cities&apos; own words</source>
        <translation>Annat, med städernas egna ord</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>No answer found</source>
        <translation>Inget svar hittades</translation>
    </message>
    <message>
        <source>not offered in %1</source>
        <translation>fanns inte som alternativ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>at least</comment>
        <translation>≥ %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n answers: too few for a chart.</source>
        <translation>
            <numerusform>Bara %n svar: för få för ett diagram.</numerusform>
            <numerusform>Bara %n svar: för få för ett diagram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our count alone is above the published figure for: %1. The published figure cannot count the same thing.</source>
        <translation>Redan vår räkning ensam överstiger den publicerade siffran för: %1. Den publicerade siffran kan inte räkna samma sak.</translation>
    </message>
    <message>
        <source>%1: no answer found</source>
        <translation>%1: inget svar hittades</translation>
    </message>
    <message>
        <source>%1: not asked in this survey year</source>
        <translation>%1: frågan ställdes inte detta enkätår</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked: named by %1 (%2)</source>
        <translation>Markerat: angivet av %1 (%2)</translation>
    </message>
    <message>
        <source>Marked: named by %1</source>
        <translation>Markerat: angivet av %1</translation>
    </message>
    <message>
        <source>City Profiles data %1</source>
        <translation>City Profiles data %1</translation>
    </message>
    <message>
        <source>Source: %1. %2.</source>
        <translation>Källa: %1. %2.</translation>
    </message>
    <message>
        <source>Source: city pages of the %1 survey as counted in %2.</source>
        <translation>Källa: stadssidor i enkäten %1 enligt räkningen i %2.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicerat: %1</translation>
    </message>
    <message>
        <source>Our count</source>
        <translation>Vår räkning</translation>
    </message>
    <message>
        <source>same</source>
        <translation>lika</translation>
    </message>
    <message>
        <source>different</source>
        <translation>olika</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>går inte att avgöra</translation>
    </message>
    <message>
        <source>No answer found: %1</source>
        <translation>Inget svar hittades: %1</translation>
    </message>
    <message>
        <source>The reference years differ, so the numbers are not compared.</source>
        <translation>Referensåren skiljer sig, så talen jämförs inte.</translation>
    </message>
    <message>
        <source>List incomplete: %1</source>
        <translation>Listan är ofullständig: %1</translation>
    </message>
    <message>
        <source>The printed numbers are bounds that overlap.</source>
        <translation>De angivna talen är gränser som överlappar.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, subdivision</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 survey, page of %2</source>
        <translation>enkäten %1, sidan från %2</translation>
    </message>
    <message>
        <source>%1 survey</source>
        <translation>enkäten %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, survey year</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions answered</source>
        <translation>
            <numerusform>%1 av %n fråga besvarad</numerusform>
            <numerusform>%1 av %n frågor besvarade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown in our source: %n questions</source>
        <translation>
            <numerusform>Visas inte i vår källa: %n fråga</numerusform>
            <numerusform>Visas inte i vår källa: %n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3. %4, %5. %6. City Profiles data %7.</source>
        <comment>question: city, survey year. title, publisher. page. version</comment>
        <translation>%1: %2, %3. %4, %5. %6. City Profiles data %7.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Question: %1 (%2)</source>
        <translation>Fråga: %1 (%2)</translation>
    </message>
    <message>
        <source>Value shown: %1</source>
        <translation>Visat värde: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Sida: %1</translation>
    </message>
    <message>
        <source>Data version: %1</source>
        <translation>Dataversion: %1</translation>
    </message>
    <message>
        <source>What is wrong: </source>
        <translation>Vad som är fel: </translation>
    </message>
</context>
</TS>
