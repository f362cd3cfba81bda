<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Brief</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value of a fact, note on it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>label before its value</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who counted, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>Källor och noter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more questions in the full brief</source>
        <translation>
            <numerusform>och %n fråga till i den fullständiga rapporten</numerusform>
            <numerusform>och %n frågor till i den fullständiga rapporten</numerusform>
        </translation>
    </message>
    <message>
        <source>City brief</source>
        <translation>Stadsrapport</translation>
    </message>
    <message>
        <source>Comparison brief</source>
        <translation>Jämförelserapport</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>jämförelse</translation>
    </message>
    <message>
        <source>Brief of a group</source>
        <translation>Rapport om en grupp</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number, pages</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading: labels of questions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>of a brief</comment>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letters of cities, state of their answers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The brief could not be written: %1.</source>
        <translation>Rapporten kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>What was there before is unchanged; choose another folder, or free some space.</source>
        <translation>Det som fanns där förut är oförändrat; välj en annan mapp eller frigör utrymme.</translation>
    </message>
    <message>
        <source>Save the brief as PDF</source>
        <translation>Spara rapporten som PDF</translation>
    </message>
    <message>
        <source>Save the brief as text</source>
        <translation>Spara rapporten som text</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument-texter (*.odt)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>answers of a list</comment>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <comment>of a brief, its address</comment>
        <translation>Källa: %1, %2</translation>
    </message>
    <message>
        <source>Not shown in our source for any of these cities</source>
        <translation>Visas inte i vår källa för någon av städerna</translation>
    </message>
    <message>
        <source>✓ named · – not named; the survey may have asked for the most important ones only · ? unknown: no answer found, or the list is incomplete · ≠ the answers certainly differ</source>
        <translation>✓ nämnt · – inte nämnt; undersökningen kan ha frågat bara efter de viktigaste · ? okänt: inget svar hittades, eller listan är ofullständig · ≠ svaren skiljer sig säkert</translation>
    </message>
    <message numerus="yes">
        <source>%n cities side by side</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n städer sida vid sida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are answered differently; a certain difference is marked ≠</source>
        <translation>
            <numerusform>%n fråga besvaras olika; en säker skillnad märks med ≠</numerusform>
            <numerusform>%n frågor besvaras olika; en säker skillnad märks med ≠</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>cities and survey years, source</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cities, note on their pages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Survey years differ: %1. A difference may come from the year, not only from the city.</source>
        <translation>Undersökningsåren skiljer sig: %1. En skillnad kan bero på året, inte bara på staden.</translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n nämnt</numerusform>
            <numerusform>%n nämnda</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>title of a source</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>with an answer of any city, or published figures</source>
        <translation>med ett svar från någon stad, eller publicerade siffror</translation>
    </message>
    <message>
        <source>No answer in our source for any of these cities</source>
        <translation>Inget svar i vår källa för någon av städerna</translation>
    </message>
    <message>
        <source>Our count covers the city pages in this program, which are not a random sample; published figures cover all cities surveyed. The two are never added or compared.</source>
        <translation>Vår räkning gäller de stadssidor som finns i programmet, och de är inget slumpmässigt urval; publicerade siffror gäller alla tillfrågade städer. De två läggs aldrig ihop och jämförs aldrig.</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>inget slumpmässigt urval</translation>
    </message>
    <message>
        <source>City pages</source>
        <translation>Stadssidor</translation>
    </message>
    <message>
        <source>of %1 in this survey year</source>
        <comment>number of city pages</comment>
        <translation>av %1 detta undersökningsår</translation>
    </message>
    <message numerus="yes">
        <source>%n more may belong here: an answer is missing</source>
        <translation>
            <numerusform>%n till kan höra hit: ett svar saknas</numerusform>
            <numerusform>%n till kan höra hit: ett svar saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group of cities, survey year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not shown in our source</source>
        <translation>Visas inte i vår källa</translation>
    </message>
    <message>
        <source>Not asked in this survey year</source>
        <translation>Inte frågat detta undersökningsår</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country and survey year, how many questions are answered</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>city and survey year, source</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level of a grid, its rows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartBatch</name>
    <message numerus="yes">
        <source>Stopped; %n charts were written.</source>
        <translation>
            <numerusform>Avbrutet: %n diagram skrevs.</numerusform>
            <numerusform>Avbrutet: %n diagram skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Avbrutet: inget skrevs.</translation>
    </message>
    <message>
        <source>The folder for the charts can&apos;t be made.</source>
        <translation>Mappen för diagrammen kan inte skapas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>ChartClipboard</name>
    <message>
        <source>city pages</source>
        <translation>stadssidor</translation>
    </message>
    <message>
        <source>cities surveyed</source>
        <translation>städer i enkäten</translation>
    </message>
    <message>
        <source>% of cities surveyed</source>
        <translation>% av städerna i enkäten</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>named</source>
        <translation>angivet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Who counted</source>
        <translation>Vem som räknade</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>The chart could not be written: %1.</source>
        <translation>Diagrammet kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>What was there before is unchanged; choose another folder, or free some space.</source>
        <translation>Det som fanns där förut är oförändrat. Välj en annan mapp eller frigör utrymme.</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 bildpunkter</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 inches</source>
        <translation>%1 tum</translation>
    </message>
    <message>
        <source>A picture has 1 to %1 pixels a side, at most %2 million in all, and 10 to 2400 dpi.</source>
        <translation>En bild har 1 till %1 bildpunkter per sida, högst %2 miljoner sammanlagt och 10 till 2400 dpi.</translation>
    </message>
    <message>
        <source>Ask for another size.</source>
        <translation>Begär en annan storlek.</translation>
    </message>
    <message>
        <source>The picture is too narrow for this chart.</source>
        <translation>Bilden är för smal för det här diagrammet.</translation>
    </message>
    <message>
        <source>Ask for a width of at least %1.</source>
        <translation>Begär en bredd på minst %1.</translation>
    </message>
    <message>
        <source>The picture is too low for this chart.</source>
        <translation>Bilden är för låg för det här diagrammet.</translation>
    </message>
    <message>
        <source>Ask for a height of at least %1.</source>
        <translation>Begär en höjd på minst %1.</translation>
    </message>
</context>
<context>
    <name>ChartImage</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Minnet räcker inte till en bild av den här storleken.</translation>
    </message>
    <message>
        <source>Ask for a smaller size.</source>
        <translation>Begär en mindre storlek.</translation>
    </message>
</context>
<context>
    <name>CitationMenu</name>
    <message>
        <source>Copy &amp;citation</source>
        <translation>Kopiera &amp;källhänvisning</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Som &amp;text</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <source>CSL-&amp;JSON, for reference managers</source>
        <translation>CSL-&amp;JSON, för referenshanterare</translation>
    </message>
</context>
<context>
    <name>CityProfiles::AnswerLine</name>
    <message>
        <source>%1: %2</source>
        <comment>question and row: level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (≥ %2)</source>
        <comment>condition (count)</comment>
        <translation>%1 (≥ %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>condition (count)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>An answer in %Ln questions</source>
        <translation>
            <numerusform>Ett svar på %Ln fråga</numerusform>
            <numerusform>Ett svar på %Ln frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an answer to the filter instead of looking for names</source>
        <translation>Lägg till ett svar i filtret i stället för att söka efter namn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: type further letters</source>
        <translation>
            <numerusform>%Ln till: skriv fler bokstäver</numerusform>
            <numerusform>%Ln till: skriv fler bokstäver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::AnswerMenu</name>
    <message>
        <source>Where from?</source>
        <translation>Varifrån?</translation>
    </message>
    <message>
        <source>Show &amp;source</source>
        <translation>Visa &amp;källa</translation>
    </message>
    <message>
        <source>Copy &amp;answer</source>
        <translation>Kopiera &amp;svar</translation>
    </message>
    <message>
        <source>Report an &amp;error</source>
        <translation>Rapportera ett &amp;fel</translation>
    </message>
    <message>
        <source>Copies what a report needs: profile, question, value and source</source>
        <translation>Kopierar det som en rapport behöver: profil, fråga, värde och källa</translation>
    </message>
    <message>
        <source>Copied: the answer to “%1”</source>
        <translation>Kopierat: svaret på ”%1”</translation>
    </message>
    <message>
        <source>Copied: the citation for “%1”</source>
        <translation>Kopierat: källhänvisningen för ”%1”</translation>
    </message>
    <message>
        <source>Copied: the report on “%1”. Paste it into a message and say what is wrong.</source>
        <translation>Kopierat: rapporten om ”%1”. Klistra in den i ett meddelande och skriv vad som är fel.</translation>
    </message>
    <message>
        <source>Copy as se&amp;ntence</source>
        <translation>Kopiera som me&amp;ning</translation>
    </message>
    <message>
        <source>Copied: the citation of %1</source>
        <translation>Kopierat: källhänvisningen till %1</translation>
    </message>
    <message>
        <source>Copy citation of the &amp;profile</source>
        <translation>Kopiera källhänvisning till &amp;profilen</translation>
    </message>
    <message>
        <source>Copied: a sentence on “%1” with its source</source>
        <translation>Kopierat: en mening om ”%1” med källa</translation>
    </message>
</context>
<context>
    <name>CityProfiles::BriefDialog</name>
    <message>
        <source>First page of the brief</source>
        <translation>Rapportens första sida</translation>
    </message>
    <message>
        <source>Sections of the brief</source>
        <translation>Rapportens avsnitt</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>En sida</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullständig</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papper</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Längd</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Avsnitt</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Öppna filen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>St&amp;äng</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Spara som &amp;text…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Spara som P&amp;DF…</translation>
    </message>
    <message>
        <source>An OpenDocument text for a word processor, without the charts</source>
        <translation>En OpenDocument-text för ett ordbehandlingsprogram, utan diagrammen</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Skriver %1…</translation>
    </message>
    <message>
        <source>%1 written into %2</source>
        <translation>%1 har skrivits till %2</translation>
    </message>
</context>
<context>
    <name>CityProfiles::BrowsePane</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Add to comparison</source>
        <translation>Lägg till i jämförelsen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show the cities as a list beside the page (Ctrl+T)</source>
        <translation>Visa städerna som en lista bredvid sidan (Ctrl+T)</translation>
    </message>
    <message>
        <source>Show the cities as a table of all columns (Ctrl+T)</source>
        <translation>Visa städerna som en tabell med alla kolumner (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ChangesModel</name>
    <message>
        <source>Some city changed its answer</source>
        <translation>Någon stad ändrade sitt svar</translation>
    </message>
    <message>
        <source>No city certainly changed its answer</source>
        <translation>Ingen stad ändrade säkert sitt svar</translation>
    </message>
    <message>
        <source>Cannot tell of any city</source>
        <translation>Kan inte avgöras för någon stad</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>kan inte avgöras</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>changed, compared</comment>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reversed from yes to no or no to yes: deserve a second look</source>
        <translation>
            <numerusform>%n vändes från ja till nej eller nej till ja: värt en andra titt</numerusform>
            <numerusform>%n vändes från ja till nej eller nej till ja: värda en andra titt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, what changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <comment>how many cities</comment>
        <translation>%1 samma</translation>
    </message>
    <message>
        <source>%1 cannot tell: an answer is missing or incomplete</source>
        <comment>how many cities</comment>
        <translation>%1 kan inte avgöras: ett svar saknas eller är ofullständigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of cities</comment>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>survey years</comment>
        <translation>från %1 till %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Not changed, or cannot tell</source>
        <translation>Inte ändrat, eller kan inte avgöras</translation>
    </message>
    <message>
        <source>Cities that changed</source>
        <translation>Städer som ändrade sig</translation>
    </message>
    <message>
        <source>%1 cannot tell: an answer is missing, or the texts differ</source>
        <comment>how many cities</comment>
        <translation>%1 kan inte avgöras: ett svar saknas, eller texterna skiljer sig</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ChartExporter</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Kopiera diagram</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>Kopiera si&amp;ffror</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Exportera diagram…</translation>
    </message>
    <message>
        <source>Export a&amp;gain as the last time</source>
        <translation>Exportera i&amp;gen som förra gången</translation>
    </message>
    <message>
        <source>There is no chart to export.</source>
        <translation>Det finns inget diagram att exportera.</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ChartPanel</name>
    <message>
        <source>Chart menu of %1</source>
        <translation>Diagrammeny för %1</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Visa som &amp;tabell</translation>
    </message>
    <message>
        <source>&amp;Read the cities&apos; own words…</source>
        <translation>&amp;Läs städernas egna ord …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ChartTableModel</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Share of answers</source>
        <translation>Andel av svaren</translation>
    </message>
    <message>
        <source>Named by the city</source>
        <translation>Angivet av staden</translation>
    </message>
    <message>
        <source>Named by %1</source>
        <translation>Angivet av %1</translation>
    </message>
    <message>
        <source>Who counted</source>
        <translation>Vem som räknade</translation>
    </message>
    <message>
        <source>named</source>
        <translation>angivet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>policy area, level</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CityGroupModel</name>
    <message>
        <source>What the city answers, the rarest first</source>
        <translation>Vad staden svarar, det ovanligaste först</translation>
    </message>
    <message>
        <source>What others answer, the most frequent first</source>
        <translation>Vad andra svarar, det vanligaste först</translation>
    </message>
    <message>
        <source>Numbers and texts</source>
        <translation>Tal och texter</translation>
    </message>
    <message>
        <source>Fewer than 5 answers in the group</source>
        <translation>Färre än 5 svar i gruppen</translation>
    </message>
    <message>
        <source>Not known of the city</source>
        <translation>Inte känt om staden</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>city, what is stated, its answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, its rank</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>fewer than 10 complete answers: no comparison in words</source>
        <translation>färre än 10 fullständiga svar: ingen jämförelse i ord</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What is certain, in words</source>
        <translation>Vad som är säkert, i ord</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CityListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Survey year</source>
        <translation>Enkätår</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>kan inte läsas: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>Besvarade frågor</translation>
    </message>
    <message>
        <source>%1, sorted in descending order</source>
        <translation>%1, sorterat i fallande ordning</translation>
    </message>
    <message>
        <source>%1, sorted in ascending order</source>
        <translation>%1, sorterat i stigande ordning</translation>
    </message>
    <message>
        <source>%1, key %2 of the order</source>
        <comment>1: the first key</comment>
        <translation>%1, nyckel %2 i sorteringsordningen</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CityListView</name>
    <message>
        <source>Hide column</source>
        <translation>Dölj kolumnen</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortera stigande</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortera fallande</translation>
    </message>
    <message>
        <source>Then by this, ascending</source>
        <translation>Sedan efter denna, stigande</translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation>Sedan efter denna, fallande</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>City and survey</source>
        <translation>Stad och enkät</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Vanliga kolumner</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>Bredvid varandra</translation>
    </message>
    <message>
        <source>+ Add a city</source>
        <translation>+ Lägg till stad</translation>
    </message>
    <message>
        <source>Add a city to the comparison</source>
        <translation>Lägg till en stad i jämförelsen</translation>
    </message>
    <message>
        <source>Mark highest and lowest</source>
        <translation>Markera högsta och lägsta</translation>
    </message>
    <message>
        <source>Profiles as rows</source>
        <translation>Profiler som rader</translation>
    </message>
    <message>
        <source>Fold all questions</source>
        <translation>Fäll ihop alla frågor</translation>
    </message>
    <message>
        <source>Unfold all questions</source>
        <translation>Fäll ut alla frågor</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Questions shown</source>
        <translation>Frågor som visas</translation>
    </message>
    <message>
        <source>All questions (%1)</source>
        <translation>Alla frågor (%1)</translation>
    </message>
    <message>
        <source>Different (%1)</source>
        <translation>Olika (%1)</translation>
    </message>
    <message>
        <source>Same (%1)</source>
        <translation>Lika (%1)</translation>
    </message>
    <message>
        <source>Answered by all (%1)</source>
        <translation>Besvarade av alla (%1)</translation>
    </message>
    <message>
        <source>Profiles as columns</source>
        <translation>Profiler som kolumner</translation>
    </message>
    <message>
        <source>Questions as rows again</source>
        <translation>Frågor som rader igen</translation>
    </message>
    <message>
        <source>The columns don&apos;t fit: put the profiles below each other</source>
        <translation>Kolumnerna får inte plats: ställ profilerna under varandra</translation>
    </message>
    <message>
        <source>Export all charts…</source>
        <translation>Exportera alla diagram…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Copy the chosen cells</source>
        <translation>Kopiera de markerade cellerna</translation>
    </message>
    <message>
        <source>Export comparison…</source>
        <translation>Exportera jämförelsen…</translation>
    </message>
    <message>
        <source>Comparison brief…</source>
        <translation>Jämförelserapport…</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CompareChip</name>
    <message>
        <source>%1: %2. Opens its page</source>
        <comment>letter: profile</comment>
        <translation>%1: %2. Öppnar dess sida</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>Ta bort %1 ur jämförelsen</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CompareLegend</name>
    <message>
        <source>named</source>
        <translation>angivet</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>unknown: no answer found, or the list is incomplete</source>
        <translation>okänt: inget svar hittades, eller så är listan ofullständig</translation>
    </message>
    <message>
        <source>bars: numbers of one year; dashed: printed as a bound</source>
        <translation>staplar: tal från samma år; streckat: anges som en gräns</translation>
    </message>
    <message>
        <source>= same as %1, ≠ different, ? cannot tell</source>
        <translation>= lika med %1, ≠ olika, ? går inte att avgöra</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ComparePage</name>
    <message>
        <source>The profiles can&apos;t be compared</source>
        <translation>Profilerna kan inte jämföras</translation>
    </message>
    <message>
        <source>Survey years differ: %1. A difference may come from the year, not only from the city.</source>
        <translation>Enkätåren skiljer sig: %1. En skillnad kan bero på året, inte bara på staden.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Inget att jämföra ännu</translation>
    </message>
    <message>
        <source>Choose one more city</source>
        <translation>Välj en stad till</translation>
    </message>
    <message>
        <source>Type a city&apos;s name above, or drag cities here from the list.</source>
        <translation>Skriv en stads namn ovan, eller dra hit städer från listan.</translation>
    </message>
    <message>
        <source>Add a city</source>
        <translation>Lägg till en stad</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Kopierat som tabell</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CompareTable</name>
    <message>
        <source>Profiles side by side</source>
        <translation>Profiler bredvid varandra</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CompareTray</name>
    <message>
        <source>To compare</source>
        <translation>Att jämföra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Take all profiles out of the comparison</source>
        <translation>Ta bort alla profiler ur jämförelsen</translation>
    </message>
    <message>
        <source>To compare:</source>
        <translation>Att jämföra:</translation>
    </message>
    <message>
        <source>To compare: choose + Compare on a page, or press Ctrl+D in the list</source>
        <translation>Att jämföra: välj + Jämför på en sida, eller tryck på Ctrl+D i listan</translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>Jämför (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n profiles</source>
        <translation>
            <numerusform>Jämför %n profil</numerusform>
            <numerusform>Jämför %n profiler</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Add a city</source>
        <translation>+ Lägg till stad</translation>
    </message>
    <message>
        <source>Add a city to the comparison</source>
        <translation>Lägg till en stad i jämförelsen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Uppsättningar</translation>
    </message>
    <message>
        <source>Keep this set by a name, or take up one that was kept</source>
        <translation>Spara den här uppsättningen med ett namn, eller ta fram en sparad</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ComparisonModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a cell, highest or lowest</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>högsta värdet</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>lägsta värdet</translation>
    </message>
    <message>
        <source>%1. Against %2: %3</source>
        <comment>a cell, the reference, a verdict</comment>
        <translation>%1. Jämfört med %2: %3</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;%2</source>
        <comment>a question or an option, how the profiles compare</comment>
        <translation>%1&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>verdict. reason</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CountTableModel</name>
    <message>
        <source>%1, %2</source>
        <comment>share, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>group, what is stated, how many</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, number of city pages</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CoverageLegend</name>
    <message>
        <source>Cities here, of all cities surveyed</source>
        <translation>Städer här, av alla städer i enkäten</translation>
    </message>
    <message>
        <source>Can carry a chart</source>
        <translation>Räcker till ett diagram</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CoverageModel</name>
    <message>
        <source>%1. %2</source>
        <comment>what is known. whether it can carry a chart</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alla städer</translation>
    </message>
    <message>
        <source>Cities here, cities surveyed</source>
        <translation>Städer här, städer i enkäten</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CoveragePage</name>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>How much of the survey the city pages in this program show. Choose a number to list its cities.</source>
        <translation>Hur stor del av enkäten stadssidorna i det här programmet visar. Välj ett tal för att lista dess städer.</translation>
    </message>
    <message>
        <source>No survey is open</source>
        <translation>Ingen enkät är öppen</translation>
    </message>
    <message>
        <source>Open a dataset to see how much of it is known.</source>
        <translation>Öppna en datamängd för att se hur mycket av den som är känt.</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>Inga frågor ställdes</translation>
    </message>
    <message>
        <source>This dataset has no survey years or no questions.</source>
        <translation>Den här datamängden har inga enkätår eller inga frågor.</translation>
    </message>
    <message>
        <source>Counting answers…</source>
        <translation>Räknar svar …</translation>
    </message>
</context>
<context>
    <name>CityProfiles::CoverageTable</name>
    <message>
        <source>Questions by survey year</source>
        <translation>Frågor efter enkätår</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a state, how many cities</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>With an answer</source>
        <translation>Med ett svar</translation>
    </message>
    <message>
        <source>List these cities</source>
        <translation>Lista dessa städer</translation>
    </message>
</context>
<context>
    <name>CityProfiles::EmptyList</name>
    <message>
        <source>Reading the data…</source>
        <translation>Läser data …</translation>
    </message>
    <message>
        <source>No data is open</source>
        <translation>Inga data är öppna</translation>
    </message>
    <message>
        <source>Open a dataset to see its cities.</source>
        <translation>Öppna en datamängd för att se dess städer.</translation>
    </message>
    <message>
        <source>No city took part</source>
        <translation>Ingen stad deltog</translation>
    </message>
    <message>
        <source>Choose another survey year.</source>
        <translation>Välj ett annat enkätår.</translation>
    </message>
    <message>
        <source>No city matches “%1”</source>
        <translation>Ingen stad motsvarar ”%1”</translation>
    </message>
    <message>
        <source>The filter looks for names of cities and countries and for people named.</source>
        <translation>Filtret söker efter namn på städer och länder och efter personer som nämns.</translation>
    </message>
    <message>
        <source>No city is known to match</source>
        <translation>Ingen stad motsvarar säkert filtret</translation>
    </message>
    <message>
        <source>Of some an answer is missing, so they may match.</source>
        <translation>För några saknas ett svar, så de kan motsvara det.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln possible matches</source>
        <translation>
            <numerusform>Visa %Ln möjlig träff</numerusform>
            <numerusform>Visa %Ln möjliga träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>No city matches</source>
        <translation>Ingen stad motsvarar filtret</translation>
    </message>
    <message>
        <source>Take a filter away, or clear all of them.</source>
        <translation>Ta bort ett filter, eller rensa alla.</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Menade du</translation>
    </message>
    <message>
        <source>The list can&apos;t be made</source>
        <translation>Listan kan inte skapas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>No city passes the filters</source>
        <translation>Ingen stad motsvarar filtren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles match “%1”, but none of them has the answers asked for.</source>
        <translation>
            <numerusform>%Ln profil motsvarar ”%1”, men den har inte de svar som efterfrågas.</numerusform>
            <numerusform>%Ln profiler motsvarar ”%1”, men ingen av dem har de svar som efterfrågas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is so whatever the filters. %1</source>
        <translation>Det gäller oavsett filter. %1</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Rensa texten</translation>
    </message>
    <message>
        <source>Look for “%1” in all texts</source>
        <translation>Sök efter ”%1” i alla texter</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln in other survey years</source>
        <translation>
            <numerusform>Visa %Ln från ett annat enkätår</numerusform>
            <numerusform>Visa %Ln från andra enkätår</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a name that was meant perhaps</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Menade du %1?</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ExportBar</name>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Charts written</source>
        <translation>Skrivna diagram</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1 of %n charts…</source>
        <translation>
            <numerusform>Exporterar %1 av %n diagram…</numerusform>
            <numerusform>Exporterar %1 av %n diagram…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::ExportDialog</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;För</translation>
    </message>
    <message>
        <source>What the chart is for</source>
        <translation>Vad diagrammet är till för</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Filens format</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Bredd</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation>Enhet för bredd och höjd</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höjd</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höjd</translation>
    </message>
    <message>
        <source>As &amp;high as the chart needs</source>
        <translation>Så &amp;högt som diagrammet behöver</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Upplösning</translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation>Upplösning i punkter per tum</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Size of the labels in points</source>
        <translation>Etiketternas storlek i punkter</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Notes and source</source>
        <translation>&amp;Noter och källa</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>Förhandsvisning av diagrammet</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportera diagram</translation>
    </message>
    <message>
        <source>Export all charts</source>
        <translation>Exportera alla diagram</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n charts…</source>
        <translation>
            <numerusform>&amp;Exportera %n diagram…</numerusform>
            <numerusform>&amp;Exportera %n diagram…</numerusform>
        </translation>
    </message>
    <message>
        <source>Column of a report</source>
        <translation>Spalt i en rapport</translation>
    </message>
    <message>
        <source>Page of a report</source>
        <translation>Sida i en rapport</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Presentationsbild, 16:9</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Halv presentationsbild</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Annan storlek</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG, en bild av bildpunkter</translation>
    </message>
    <message>
        <source>SVG, a drawing for the web</source>
        <translation>SVG, en teckning för webben</translation>
    </message>
    <message>
        <source>PDF, a drawing for print</source>
        <translation>PDF, en teckning för tryck</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Genomskinligt</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>bildpunkter</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>tum</translation>
    </message>
    <message>
        <source>As the room allows</source>
        <translation>Efter utrymmet</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ExportRun</name>
    <message>
        <source>%1 written into %2</source>
        <translation>%1 har skrivits till %2</translation>
    </message>
    <message numerus="yes">
        <source>%n charts written into %1</source>
        <translation>
            <numerusform>%n diagram har skrivits till %1</numerusform>
            <numerusform>%n diagram har skrivits till %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::FacetModel</name>
    <message>
        <source>Answers found</source>
        <translation>Svar som hittades</translation>
    </message>
    <message>
        <source>No answer found</source>
        <translation>Inget svar hittades</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Visa alla (%Ln)</numerusform>
            <numerusform>Visa alla %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: choose a range</source>
        <comment>question</comment>
        <translation>%1: välj ett intervall</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln profiles: lists are incomplete</source>
        <translation>
            <numerusform>minst %Ln profil: listor är ofullständiga</numerusform>
            <numerusform>minst %Ln profiler: listor är ofullständiga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles</source>
        <translation>
            <numerusform>%Ln profil</numerusform>
            <numerusform>%Ln profiler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>≥ %L1</source>
        <translation>≥ %L1</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alla av</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>ingen av</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>någon av</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Någon av dessa</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alla dessa</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen av dessa</translation>
    </message>
    <message>
        <source>Choose a range…</source>
        <translation>Välj ett intervall …</translation>
    </message>
    <message>
        <source>Edit size classes…</source>
        <translation>Redigera storleksklasser …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Choose a range</source>
        <translation>Välj ett intervall</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To (not included)</source>
        <translation>Till (ingår inte)</translation>
    </message>
    <message>
        <source>Numbers only, please: 500000 or 500,000.</source>
        <translation>Ange bara tal: 500000 eller 500 000.</translation>
    </message>
    <message>
        <source>The first number must be below the second.</source>
        <translation>Det första talet måste vara mindre än det andra.</translation>
    </message>
    <message>
        <source>Size classes</source>
        <translation>Storleksklasser</translation>
    </message>
    <message>
        <source>Limits, from low to high, with semicolons</source>
        <translation>Gränser, från låg till hög, med semikolon emellan</translation>
    </message>
    <message>
        <source>As in the survey</source>
        <translation>Som i enkäten</translation>
    </message>
    <message>
        <source>Numbers that grow, please, with semicolons.</source>
        <translation>Ange stigande tal, med semikolon emellan.</translation>
    </message>
</context>
<context>
    <name>CityProfiles::FacetPane</name>
    <message>
        <source>Clear all</source>
        <translation>Rensa alla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>CityProfiles::FacetView</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>CityProfiles::FactView</name>
    <message>
        <source>Where from? %1</source>
        <translation>Varifrån? %1</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>Varifrån?</translation>
    </message>
</context>
<context>
    <name>CityProfiles::FileExport</name>
    <message>
        <source>Save as</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>name of a format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Mappen är inte tom.</translation>
    </message>
    <message>
        <source>%1
Tables of a data package in it are replaced; other files stay.</source>
        <translation>%1
Tabeller i ett datapaket där ersätts; andra filer blir kvar.</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Skriv här</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Skriver %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
</context>
<context>
    <name>CityProfiles::FilterChips</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the filter as options of the command line</source>
        <translation>Kopiera filtret som flaggor för kommandoraden</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>condition, the sign to take it away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>%1. Click to take it away.</source>
        <translation>%1. Klicka för att ta bort.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Ta bort: %1</translation>
    </message>
</context>
<context>
    <name>CityProfiles::GroupsBar</name>
    <message>
        <source>Largest difference first</source>
        <translation>Största skillnaden först</translation>
    </message>
    <message>
        <source>Order by the difference that is certain, whatever the missing answers are</source>
        <translation>Sortera efter den skillnad som är säker, vilka de saknade svaren än är</translation>
    </message>
    <message>
        <source>In the survey&apos;s order</source>
        <translation>I enkätens ordning</translation>
    </message>
    <message>
        <source>Order by sections and questions of the survey</source>
        <translation>Sortera efter enkätens avsnitt och frågor</translation>
    </message>
    <message>
        <source>As if a random sample</source>
        <translation>Som om ett slumpmässigt urval</translation>
    </message>
    <message>
        <source>Swap groups</source>
        <translation>Byt plats på grupperna</translation>
    </message>
    <message>
        <source>Let the groups change places</source>
        <translation>Låt grupperna byta plats</translation>
    </message>
    <message>
        <source>Copy the whole table with its notes for a spreadsheet</source>
        <translation>Kopiera hela tabellen med anmärkningar till ett kalkylark</translation>
    </message>
    <message>
        <source>Back to charts</source>
        <translation>Tillbaka till diagrammen</translation>
    </message>
    <message>
        <source>Show the first group alone</source>
        <translation>Visa bara den första gruppen</translation>
    </message>
    <message>
        <source>Also show between which values the difference would lie if these pages were a random sample, which they are not</source>
        <translation>Visa också mellan vilka värden skillnaden skulle ligga om sidorna vore ett slumpmässigt urval, vilket de inte är</translation>
    </message>
    <message>
        <source>Not possible: some city pages are in both groups</source>
        <translation>Inte möjligt: några stadssidor finns i båda grupperna</translation>
    </message>
    <message>
        <source>Rarest answer first</source>
        <translation>Ovanligaste svaret först</translation>
    </message>
    <message>
        <source>Most changes first</source>
        <translation>Flest ändringar först</translation>
    </message>
    <message>
        <source>Order by how many cities changed their answer</source>
        <translation>Ordna efter hur många städer som ändrade sitt svar</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiera tabellen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Save the whole table with its notes as a file</source>
        <translation>Spara hela tabellen med dess noter som en fil</translation>
    </message>
    <message>
        <source>Order by how few of the group share the city&apos;s answer; of a range its upper end counts</source>
        <translation>Ordna efter hur få i gruppen som delar stadens svar; av ett spann räknas den övre gränsen</translation>
    </message>
</context>
<context>
    <name>CityProfiles::GroupsHeads</name>
    <message>
        <source>%1 higher (+)</source>
        <comment>group; differences that are positive</comment>
        <translation>%1 högre (+)</translation>
    </message>
    <message>
        <source>%1 higher (-)</source>
        <comment>group; differences that are negative</comment>
        <translation>%1 högre (-)</translation>
    </message>
</context>
<context>
    <name>CityProfiles::GroupsLegend</name>
    <message>
        <source>Certain</source>
        <translation>Säkert</translation>
    </message>
    <message>
        <source>Open: an answer is missing</source>
        <translation>Öppet: ett svar saknas</translation>
    </message>
    <message>
        <source>As if a random sample</source>
        <translation>Som om ett slumpmässigt urval</translation>
    </message>
</context>
<context>
    <name>CityProfiles::GroupsModel</name>
    <message>
        <source>Certainly different</source>
        <translation>Säkert olika</translation>
    </message>
    <message>
        <source>No difference, or none that is certain</source>
        <translation>Ingen skillnad, eller ingen som är säker</translation>
    </message>
    <message>
        <source>Fewer than 5 answers in a group</source>
        <translation>Färre än 5 svar i en grupp</translation>
    </message>
    <message>
        <source>Numbers and texts</source>
        <translation>Tal och texter</translation>
    </message>
    <message>
        <source>too few answers to compare</source>
        <translation>för få svar att jämföra</translation>
    </message>
    <message>
        <source>not compared: a missing number may lie anywhere</source>
        <translation>jämförs inte: ett saknat tal kan vara vilket som helst</translation>
    </message>
    <message>
        <source>not compared: it says only what our copies show</source>
        <translation>jämförs inte: det säger bara vad våra kopior visar</translation>
    </message>
    <message>
        <source>%1, as if a random sample</source>
        <comment>difference</comment>
        <translation>%1, som om ett slumpmässigt urval</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>difference, interval</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is stated, difference</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The share of %1 less the share of %2, in percentage points</source>
        <translation>Andelen i %1 minus andelen i %2, i procentenheter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
</context>
<context>
    <name>CityProfiles::GroupsPane</name>
    <message>
        <source>Two groups side by side</source>
        <translation>Två grupper bredvid varandra</translation>
    </message>
    <message>
        <source>Choose another group or another survey year above.</source>
        <translation>Välj en annan grupp eller ett annat enkätår ovan.</translation>
    </message>
    <message>
        <source>Back to charts</source>
        <translation>Tillbaka till diagrammen</translation>
    </message>
    <message>
        <source>Counting answers…</source>
        <translation>Räknar svar …</translation>
    </message>
    <message>
        <source>No page of %1 is in this group: %2</source>
        <comment>survey year, group</comment>
        <translation>Ingen sida från %1 finns i den här gruppen: %2</translation>
    </message>
    <message>
        <source>These are the same city pages twice</source>
        <translation>Det här är samma stadssidor två gånger</translation>
    </message>
    <message>
        <source>This city can&apos;t be compared</source>
        <translation>Staden kan inte jämföras</translation>
    </message>
    <message>
        <source>Nothing is certainly different from most of the group.</source>
        <translation>Inget skiljer sig säkert från de flesta i gruppen.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers certainly differ from most of the group, whatever the missing answers are.</source>
        <translation>
            <numerusform>%n svar skiljer sig säkert från de flesta i gruppen, vilka de svar som saknas än är.</numerusform>
            <numerusform>%n svar skiljer sig säkert från de flesta i gruppen, vilka de svar som saknas än är.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 is one of these city pages.</source>
        <comment>a sentence before; city</comment>
        <translation>%1 %2 är en av dessa stadssidor.</translation>
    </message>
    <message>
        <source>These cities can&apos;t be compared</source>
        <translation>Städerna kan inte jämföras</translation>
    </message>
    <message>
        <source>No city of this group is in both surveys: %1 and %2</source>
        <comment>survey years</comment>
        <translation>Ingen stad i gruppen finns i båda undersökningarna: %1 och %2</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Kopierat som tabell</translation>
    </message>
    <message>
        <source>%1. Other cities are left out, so that a change is never one of who answered; so is what only one of the surveys asked. Texts in the cities&apos; own words are not compared unless they are the same.</source>
        <comment>the same cities in two survey years</comment>
        <translation>%1. Andra städer är utelämnade, så att en ändring aldrig beror på vilka som svarade; det är också det som bara en av undersökningarna frågade om. Texter i städernas egna ord jämförs inte, om de inte är desamma.</translation>
    </message>
</context>
<context>
    <name>CityProfiles::GroupsTable</name>
    <message>
        <source>Two groups, answer by answer</source>
        <translation>Två grupper, svar för svar</translation>
    </message>
    <message>
        <source>List these cities</source>
        <translation>Lista de här städerna</translation>
    </message>
    <message>
        <source>List all of %1</source>
        <comment>a group of cities</comment>
        <translation>Lista alla i %1</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <comment>city</comment>
        <translation>Vad som ändrades: %1</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiera tabellen</translation>
    </message>
</context>
<context>
    <name>CityProfiles::HistoryButtons</name>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Back (Alt+Left); hold for the last steps</source>
        <translation>Bakåt (Alt+Vänster); håll nere för de senaste stegen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Forward (Alt+Right); hold for the next steps</source>
        <translation>Framåt (Alt+Höger); håll nere för nästa steg</translation>
    </message>
</context>
<context>
    <name>CityProfiles::KeptSets</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a set, number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ListArea</name>
    <message>
        <source>Cities</source>
        <translation>Städer</translation>
    </message>
    <message>
        <source>Remove from comparison</source>
        <translation>Ta bort ur jämförelsen</translation>
    </message>
    <message>
        <source>Add to comparison</source>
        <translation>Lägg till i jämförelsen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Kopiera namn</translation>
    </message>
    <message numerus="yes">
        <source>Compare the %Ln selected cities</source>
        <translation>
            <numerusform>Jämför den markerade staden (%Ln)</numerusform>
            <numerusform>Jämför de %Ln markerade städerna</numerusform>
        </translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Avmarkera alla</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Kopiera de markerade raderna</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportera listan…</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ListHead</name>
    <message>
        <source>Ascending</source>
        <translation>Stigande</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Fallande</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Sortering: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker …</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln profiles</source>
        <translation>
            <numerusform>%L1 av %Ln profil</numerusform>
            <numerusform>%L1 av %Ln profiler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln city pages in this program</source>
        <translation>
            <numerusform>%Ln stadssida i det här programmet</numerusform>
            <numerusform>%Ln stadssidor i det här programmet</numerusform>
        </translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Sedan efter</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Bästa träff</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Sort: %1 +%2</source>
        <comment>number of further keys</comment>
        <translation>Sortering: %1 +%2</translation>
    </message>
    <message>
        <source>The best matches first</source>
        <translation>Bästa träffarna först</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, fallande</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, stigande</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sorterat efter %1</translation>
    </message>
    <message>
        <source>, then by </source>
        <translation>, sedan efter </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln markerad</numerusform>
            <numerusform>%Ln markerade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::MainWindow</name>
    <message>
        <source>City Profiles</source>
        <translation>City Profiles</translation>
    </message>
    <message>
        <source>Open the &amp;bundled survey</source>
        <translation>Öppna den &amp;medföljande enkäten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About City Profiles</source>
        <translation>&amp;Om City Profiles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Opening the survey</source>
        <translation>Öppnar enkäten</translation>
    </message>
    <message>
        <source>The list appears as soon as the dataset is read.</source>
        <translation>Listan visas så snart datamängden är läst.</translation>
    </message>
    <message>
        <source>%1 - City Profiles</source>
        <translation>%1 - City Profiles</translation>
    </message>
    <message>
        <source>This dataset can&apos;t be opened</source>
        <translation>Datamängden kan inte öppnas</translation>
    </message>
    <message>
        <source>The survey can&apos;t be opened</source>
        <translation>Enkäten kan inte öppnas</translation>
    </message>
    <message>
        <source>About City Profiles</source>
        <translation>Om City Profiles</translation>
    </message>
    <message>
        <source>City Profiles %1</source>
        <translation>City Profiles %1</translation>
    </message>
    <message>
        <source>Browse and compare what city governments answered in a survey on innovation capacity.

Data: %1, version %2. %3.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Läs och jämför vad städer svarade i en enkät om innovationsförmåga.

Data: %1, version %2. %3.

Fri programvara under GNU General Public License, version 3 eller senare.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Open a &amp;link…</source>
        <translation>Öppna en &amp;länk…</translation>
    </message>
    <message>
        <source>Open a dataset or a workspace</source>
        <translation>Öppna en datamängd eller arbetsyta</translation>
    </message>
    <message>
        <source>Datasets and workspaces (*.cityprofiles datapackage.json *%1);;All files (*)</source>
        <translation>Datamängder och arbetsytor (*.cityprofiles datapackage.json *%1);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Ctrl+F	Filter cities by name
Ctrl+Shift+T	Look into all texts
Up, Down	Choose a city in the list
Enter	From the list to the page
Ctrl+A, Ctrl or Shift with a click	Select cities in the list, Esc none
Ctrl+D	Put the city beside others, or take it away
F2 or a letter	Type another city over a compared one
Ctrl+Shift+Left, Right	Move a compared city
Ctrl+Shift+R	Compared cities as rows, or as columns
Ctrl+Shift+D	Copy the summary of compared cities
Ctrl+Shift+F	Show or hide the filters
Ctrl+1 to 5	Browse, Compare, All cities, Map, Coverage
Ctrl+T	List as a table
Alt+Left, Right	Back, forward
Ctrl+Shift+S	Copy what you see: picture, text and link
Ctrl+Shift+L	Copy a link to what you see
Ctrl+Shift+O	Open a link
Ctrl+W	Close a shared view
Menu, Shift+F10	Menu of a fact or chart
F10	Menu of the window
Ctrl+O	Open a dataset or workspace
Ctrl+Q	Quit</source>
        <translation>Ctrl+F	Filtrera städer efter namn
Ctrl+Skift+T	Sök i alla texter
Upp, Ned	Välj en stad i listan
Retur	Från listan till sidan
Ctrl+A, Ctrl eller Skift med ett klick	Markera städer i listan, Esc ingen
Ctrl+D	Ställ staden bredvid andra eller ta bort den
F2 eller en bokstav	Skriv en annan stad över en jämförd
Ctrl+Skift+Vänster, Höger	Flytta en jämförd stad
Ctrl+Skift+R	Jämförda städer som rader eller som kolumner
Ctrl+Skift+D	Kopiera sammanfattningen av jämförda städer
Ctrl+Skift+F	Visa eller dölj filtren
Ctrl+1 till 5	Bläddra, Jämför, Alla städer, Karta, Täckning
Ctrl+T	Listan som tabell
Alt+Vänster, Höger	Bakåt, framåt
Ctrl+Skift+S	Kopiera det du ser: bild, text och länk
Ctrl+Skift+L	Kopiera en länk till det du ser
Ctrl+Skift+O	Öppna en länk
Ctrl+W	Stäng en delad vy
Meny, Skift+F10	Meny för ett faktum eller diagram
F10	Fönstrets meny
Ctrl+O	Öppna en datamängd eller arbetsyta
Ctrl+Q	Avsluta</translation>
    </message>
</context>
<context>
    <name>CityProfiles::MapBar</name>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Go to a region or country</source>
        <translation>Gå till en region eller ett land</translation>
    </message>
    <message>
        <source>Select area</source>
        <translation>Välj område</translation>
    </message>
    <message>
        <source>Filter by the area that you draw on the map (or drag with Shift)</source>
        <translation>Filtrera efter det område som du ritar på kartan (eller dra med Skift)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zooma ut (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zooma in (+)</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Hela världen</translation>
    </message>
    <message>
        <source>Show the whole world (Home)</source>
        <translation>Visa hela världen (Home)</translation>
    </message>
    <message>
        <source>Colour by: %1</source>
        <translation>Färg efter: %1</translation>
    </message>
</context>
<context>
    <name>CityProfiles::MapLegend</name>
    <message>
        <source>few profiles</source>
        <translation>få profiler</translation>
    </message>
    <message>
        <source>many profiles</source>
        <translation>många profiler</translation>
    </message>
    <message>
        <source>A cell has the colour of its most frequent known answer.</source>
        <translation>En ruta har samma färg som sitt vanligaste kända svar.</translation>
    </message>
    <message>
        <source>several profiles</source>
        <translation>flera profiler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>question</comment>
        <translation>%1: okänt</translation>
    </message>
</context>
<context>
    <name>CityProfiles::MapPage</name>
    <message>
        <source>Reading the data…</source>
        <translation>Läser data …</translation>
    </message>
    <message>
        <source>No data is open</source>
        <translation>Inga data är öppna</translation>
    </message>
    <message>
        <source>Open a dataset to see its cities.</source>
        <translation>Öppna en datamängd för att se dess städer.</translation>
    </message>
    <message>
        <source>No city matches the filter</source>
        <translation>Ingen stad motsvarar filtret</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
</context>
<context>
    <name>CityProfiles::MapView</name>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys to move, turn the wheel or press + and - to zoom, Home for the whole world. N and Shift+N step from symbol to symbol, Enter opens. Drag with Shift to select an area.</source>
        <translation>Dra eller använd piltangenterna för att flytta, vrid hjulet eller tryck på + och - för att zooma, Home för hela världen. N och Skift+N går från symbol till symbol, Retur öppnar. Dra med Skift för att välja ett område.</translation>
    </message>
    <message numerus="yes">
        <source>Map of %n profiles</source>
        <translation>
            <numerusform>Karta över %n profil</numerusform>
            <numerusform>Karta över %n profiler</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlines: Natural Earth</source>
        <translation>Konturer: Natural Earth</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profiler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::MarkLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Teckenförklaring: %1</translation>
    </message>
</context>
<context>
    <name>CityProfiles::MessagePage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>&amp;Open another dataset…</source>
        <translation>&amp;Öppna en annan datamängd …</translation>
    </message>
</context>
<context>
    <name>CityProfiles::NavigationBar</name>
    <message>
        <source>Browse</source>
        <translation>Bläddra</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Menu of the window</source>
        <translation>Fönstrets meny</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Meny (F10)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>Jämför (%1)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Som &amp;skrivbordet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alla städer</translation>
    </message>
</context>
<context>
    <name>CityProfiles::NoteBar</name>
    <message>
        <source>Show all</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Visa mindre</translation>
    </message>
    <message>
        <source>Show the whole note</source>
        <translation>Visa hela noten</translation>
    </message>
</context>
<context>
    <name>CityProfiles::OutsideBar</name>
    <message>
        <source>outside your filter</source>
        <translation>utanför ditt filter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Clear the filter, so that the list shows this city</source>
        <translation>Rensa filtret, så att listan visar den här staden</translation>
    </message>
    <message>
        <source>%1 · outside your filter</source>
        <translation>%1 · utanför ditt filter</translation>
    </message>
</context>
<context>
    <name>CityProfiles::PeerRow</name>
    <message>
        <source>+ Compare</source>
        <translation>+ Jämför</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>I jämförelsen</translation>
    </message>
    <message>
        <source>Open the page of this city</source>
        <translation>Öppna den här stadens sida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, city</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The comparison is full: take out another city first.</source>
        <translation>Jämförelsen är full: ta först bort en annan stad.</translation>
    </message>
    <message>
        <source>Take this page out of the comparison</source>
        <translation>Ta bort den här sidan ur jämförelsen</translation>
    </message>
    <message>
        <source>Put this page beside others</source>
        <translation>Ställ den här sidan bredvid andra</translation>
    </message>
</context>
<context>
    <name>CityProfiles::PeersView</name>
    <message>
        <source>Similar cities</source>
        <translation>Liknande städer</translation>
    </message>
    <message>
        <source>Looking for similar cities…</source>
        <translation>Söker efter liknande städer …</translation>
    </message>
    <message>
        <source>Latest page of each city. %1. %2</source>
        <comment>cities ranked, how</comment>
        <translation>Varje stads senaste sida. %1. %2</translation>
    </message>
</context>
<context>
    <name>CityProfiles::PossibleList</name>
    <message>
        <source>Possible matches</source>
        <translation>Möjliga träffar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are possible: an answer is missing</source>
        <translation>
            <numerusform>%Ln till är möjlig: ett svar saknas</numerusform>
            <numerusform>%Ln till är möjliga: ett svar saknas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::PossibleModel</name>
    <message>
        <source>Missing: %1</source>
        <comment>questions</comment>
        <translation>Saknas: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>city. what is missing</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ProfileField</name>
    <message>
        <source>Cities to choose from</source>
        <translation>Städer att välja bland</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ProfileHead</name>
    <message>
        <source>%1: %2. Opens its page</source>
        <comment>letter: profile</comment>
        <translation>%1: %2. Öppnar dess sida</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>Ta bort %1 ur jämförelsen</translation>
    </message>
    <message>
        <source>Survey year of %1</source>
        <translation>Enkätår för %1</translation>
    </message>
    <message>
        <source>%1: %2, the reference. Opens its page</source>
        <comment>letter: profile</comment>
        <translation>%1: %2, referensen. Öppnar dess sida</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>of the others</comment>
        <translation>referens</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Meny för %1</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Öppna dess sida</translation>
    </message>
    <message>
        <source>Replace by another city…</source>
        <translation>Byt ut mot en annan stad …</translation>
    </message>
    <message>
        <source>Reference for the others</source>
        <translation>Referens för de andra</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Ta bort ur jämförelsen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Flytta åt vänster</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Flytta åt höger</translation>
    </message>
    <message>
        <source>City in the place of %1</source>
        <translation>Stad i stället för %1</translation>
    </message>
    <message>
        <source>Another city</source>
        <translation>En annan stad</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ProfileHeader</name>
    <message>
        <source>Survey year of this page</source>
        <translation>Den här sidans enkätår</translation>
    </message>
    <message>
        <source>+ Compare</source>
        <translation>+ Jämför</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>I jämförelsen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>survey year, how many questions are answered</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Survey year %1</source>
        <translation>Enkätår %1</translation>
    </message>
    <message>
        <source>The comparison is full: take out another city first.</source>
        <translation>Jämförelsen är full: ta först bort en annan stad.</translation>
    </message>
    <message>
        <source>Take this page out of the comparison</source>
        <translation>Ta bort den här sidan ur jämförelsen</translation>
    </message>
    <message>
        <source>Put this page beside others</source>
        <translation>Ställ den här sidan bredvid andra</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <comment>two survey years</comment>
        <translation>Jämför %1 med %2</translation>
    </message>
    <message>
        <source>Beside a group</source>
        <translation>Bredvid en grupp</translation>
    </message>
    <message>
        <source>Put this city beside all cities, a region or a size class</source>
        <translation>Ställ staden bredvid alla städer, en region eller en storleksklass</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Export all &amp;charts…</source>
        <translation>Exportera alla &amp;diagram…</translation>
    </message>
    <message>
        <source>City &amp;brief…</source>
        <translation>Stads&amp;rapport…</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ProfilePage</name>
    <message>
        <source>City page</source>
        <translation>Stadssida</translation>
    </message>
    <message>
        <source>Choose a city in the list</source>
        <translation>Välj en stad i listan</translation>
    </message>
    <message>
        <source>Its page shows everything that the city answered, with the source of each fact.</source>
        <translation>Dess sida visar allt som staden svarade, med källan till varje uppgift.</translation>
    </message>
    <message>
        <source>Loading the survey…</source>
        <translation>Läser in enkäten …</translation>
    </message>
    <message>
        <source>This city&apos;s page can&apos;t be read</source>
        <translation>Den här stadens sida kan inte läsas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>CityProfiles::ProfileSuggestions</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>city, country, survey year</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>CityProfiles::QuestionCard</name>
    <message>
        <source>Where from? %1</source>
        <translation>Varifrån? %1</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>Varifrån?</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SearchHead</name>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alla texter</translation>
    </message>
    <message>
        <source>Filter cities</source>
        <translation>Filtrera städer</translation>
    </message>
    <message>
        <source>Look for names of cities and countries and for people named</source>
        <translation>Sök efter namn på städer och länder och efter personer som nämns</translation>
    </message>
    <message>
        <source>Look into all texts of the city pages (Ctrl+Shift+T)</source>
        <translation>Sök i alla texter på stadssidorna (Ctrl+Skift+T)</translation>
    </message>
    <message>
        <source>Show or hide the filters (Ctrl+Shift+F)</source>
        <translation>Visa eller dölj filtren (Ctrl+Skift+F)</translation>
    </message>
    <message>
        <source>Find words in all texts</source>
        <translation>Sök ord i alla texter</translation>
    </message>
    <message>
        <source>Filter cities by name</source>
        <translation>Filtrera städer efter namn</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters (%L1)</source>
        <translation>Filter (%L1)</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SendButton</name>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Send this view</source>
        <translation>Skicka vyn</translation>
    </message>
    <message>
        <source>Send what you see: picture, text and link</source>
        <translation>Skicka det du ser: bild, text och länk</translation>
    </message>
    <message>
        <source>Copy &amp;picture, text and link</source>
        <translation>Kopiera &amp;bild, text och länk</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiera &amp;länk</translation>
    </message>
    <message>
        <source>Save as &amp;workspace file…</source>
        <translation>Spara som &amp;arbetsyta…</translation>
    </message>
    <message>
        <source>Save picture, text and link in a &amp;folder…</source>
        <translation>Spara bild, text och länk i en &amp;mapp…</translation>
    </message>
    <message>
        <source>Picture and text copied. For a link the view is too large: save a file.</source>
        <translation>Bild och text har kopierats. Vyn är för stor för en länk: spara en fil.</translation>
    </message>
    <message>
        <source>Picture, text and link copied</source>
        <translation>Bild, text och länk har kopierats</translation>
    </message>
    <message>
        <source>This view is too large for a link. Save it as a workspace file.</source>
        <translation>Vyn är för stor för en länk. Spara den som arbetsyta.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Länken har kopierats</translation>
    </message>
    <message>
        <source>Save as workspace file</source>
        <translation>Spara som arbetsyta</translation>
    </message>
    <message>
        <source>Workspaces (*%1)</source>
        <translation>Arbetsytor (*%1)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparad som %1</translation>
    </message>
    <message>
        <source>Save picture, text and link in a folder</source>
        <translation>Spara bild, text och länk i en mapp</translation>
    </message>
    <message>
        <source>Saved in the folder: %1</source>
        <translation>Sparat i mappen: %1</translation>
    </message>
    <message>
        <source>The view can&apos;t be saved</source>
        <translation>Vyn kan inte sparas</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SetsMenu</name>
    <message>
        <source>Name of the set:</source>
        <translation>Uppsättningens namn:</translation>
    </message>
    <message>
        <source>Keep this set as…</source>
        <translation>Spara uppsättningen som …</translation>
    </message>
    <message>
        <source>Undo the last change of the set</source>
        <translation>Ångra den senaste ändringen av uppsättningen</translation>
    </message>
    <message>
        <source>No set kept yet</source>
        <translation>Ingen sparad uppsättning ännu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a set, how many profiles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep this set</source>
        <translation>Spara uppsättningen</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Byt namn på uppsättningen</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>Ta bort uppsättningen</translation>
    </message>
    <message>
        <source>Remove the kept set “%1”? The profiles themselves stay.</source>
        <translation>Ta bort den sparade uppsättningen ”%1”? Själva profilerna finns kvar.</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SharedBar</name>
    <message>
        <source>Your view and shared views</source>
        <translation>Din vy och delade vyer</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Din vy</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Make this your own view; the one you had is one step back</source>
        <translation>Gör den till din egen vy; den du hade är ett steg bakåt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close this view and go on where you were (Ctrl+W)</source>
        <translation>Stäng vyn och fortsätt där du var (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SharedTabs</name>
    <message>
        <source>Close this shared view</source>
        <translation>Stäng den delade vyn</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Stäng %1</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SharedViews</name>
    <message>
        <source>Shared view. Nothing that it shows is in the data that is open.</source>
        <translation>Delad vy. Inget av det den visar finns i de data som är öppna.</translation>
    </message>
    <message>
        <source>Shared view. Your own filters are unchanged.</source>
        <translation>Delad vy. Dina egna filter är oförändrade.</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SourcePopup</name>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Survey year</source>
        <translation>Enkätår</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Dataversion</translation>
    </message>
    <message>
        <source>Open page in browser</source>
        <translation>Öppna sidan i webbläsaren</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Kopiera källhänvisning</translation>
    </message>
    <message>
        <source>Copied: the citation for “%1”</source>
        <translation>Kopierat: källhänvisningen för ”%1”</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SummaryModel</name>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two profiles</comment>
        <translation>%1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certain differences</source>
        <translation>
            <numerusform>%Ln säker skillnad</numerusform>
            <numerusform>%Ln säkra skillnader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>second look. sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>part of the changes. sentence</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SummaryPanel</name>
    <message>
        <source>Copy the summary</source>
        <translation>Kopiera sammanfattningen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two profiles</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Choose a reference to read how each other profile differs from it.</source>
        <translation>Välj en referens för att läsa hur var och en av de andra profilerna skiljer sig från den.</translation>
    </message>
    <message>
        <source>Choose which profile is told of beside the reference</source>
        <translation>Välj vilken profil som beskrivs bredvid referensen</translation>
    </message>
    <message>
        <source>The profile that each other one is held against</source>
        <translation>Profilen som var och en av de andra jämförs med</translation>
    </message>
    <message>
        <source>Choose a reference</source>
        <translation>Välj en referens</translation>
    </message>
    <message>
        <source>Copy the changes</source>
        <translation>Kopiera förändringarna</translation>
    </message>
    <message>
        <source>%1 as text (%2)</source>
        <comment>copy, key</comment>
        <translation>%1 som text (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>summary: how many differences</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes copied</source>
        <translation>Förändringarna kopierade</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Sammanfattningen kopierad</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SummaryView</name>
    <message>
        <source>Enter leads to the row in the table</source>
        <translation>Retur leder till raden i tabellen</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SurveyBar</name>
    <message>
        <source>Other cities</source>
        <translation>Andra städer</translation>
    </message>
    <message>
        <source>Show a region, a country, a size class or the current filter</source>
        <translation>Visa en region, ett land, en storleksklass eller det aktuella filtret</translation>
    </message>
    <message>
        <source>List these cities</source>
        <translation>Lista dessa städer</translation>
    </message>
    <message>
        <source>Survey year</source>
        <translation>Enkätår</translation>
    </message>
    <message>
        <source>Pages of the %1 survey</source>
        <translation>Sidor ur enkäten %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages of the group, all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more may belong here: an answer is missing</source>
        <translation>
            <numerusform>%n till kan höra hit: ett svar saknas</numerusform>
            <numerusform>%n till kan höra hit: ett svar saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>inget slumpmässigt urval</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Put another group beside this one</source>
        <translation>Ställ en annan grupp bredvid den här</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two groups of cities</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, number of city pages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no city page is in both groups</source>
        <translation>ingen stadssida finns i båda grupperna</translation>
    </message>
    <message>
        <source>Brief of this group…</source>
        <translation>Rapport om gruppen…</translation>
    </message>
    <message>
        <source>A document about these cities to print or to hand on</source>
        <translation>Ett dokument om städerna att skriva ut eller lämna vidare</translation>
    </message>
</context>
<context>
    <name>CityProfiles::SurveyPage</name>
    <message>
        <source>All cities</source>
        <translation>Alla städer</translation>
    </message>
    <message>
        <source>No survey is open</source>
        <translation>Ingen enkät är öppen</translation>
    </message>
    <message>
        <source>Open a dataset to see what its cities answered.</source>
        <translation>Öppna en datamängd för att se vad dess städer svarade.</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>Inga frågor ställdes</translation>
    </message>
    <message>
        <source>This dataset has no survey years or no questions.</source>
        <translation>Den här datamängden har inga enkätår eller inga frågor.</translation>
    </message>
    <message>
        <source>These cities can&apos;t be counted</source>
        <translation>Dessa städer kan inte räknas</translation>
    </message>
    <message>
        <source>Their answers can&apos;t be read. Choose other cities.</source>
        <translation>Deras svar kan inte läsas. Välj andra städer.</translation>
    </message>
    <message>
        <source>Counting answers…</source>
        <translation>Räknar svar …</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a city and a group of cities</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>No city is being read</source>
        <translation>Ingen stad är vald</translation>
    </message>
    <message>
        <source>%1 has no page in the %2 survey</source>
        <comment>city, survey year</comment>
        <translation>%1 har ingen sida i undersökningen %2</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <comment>group of cities, survey years</comment>
        <translation>%1: %2 och %3</translation>
    </message>
    <message>
        <source>This is the same survey year twice</source>
        <translation>Det är samma undersökningsår två gånger</translation>
    </message>
</context>
<context>
    <name>CityProfiles::TableExportDialog</name>
    <message>
        <source>Form of the file</source>
        <translation>Filens form</translation>
    </message>
    <message>
        <source>&amp;Form of the file</source>
        <translation>Filens &amp;form</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Spara…</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabell</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webbsida (HTML)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, för program</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Datapaket</translation>
    </message>
</context>
<context>
    <name>CityProfiles::TextHitsModel</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>city. question: what was found</comment>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>CityProfiles::TextHitsPane</name>
    <message>
        <source>Searching…</source>
        <translation>Söker …</translation>
    </message>
    <message>
        <source>Looking into the texts…</source>
        <translation>Söker i texterna …</translation>
    </message>
    <message>
        <source>The texts can&apos;t be read</source>
        <translation>Texterna kan inte läsas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <comment>in whose texts something was found</comment>
        <translation>
            <numerusform>%Ln svar</numerusform>
            <numerusform>%Ln svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles</source>
        <comment>which have the answers</comment>
        <translation>
            <numerusform>%Ln profil</numerusform>
            <numerusform>%Ln profiler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>n answers, n profiles</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>First %L1 of %2 in %3</source>
        <comment>n of, n answers, n profiles</comment>
        <translation>De %L1 första av %2 i %3</translation>
    </message>
    <message>
        <source>No texts to look into</source>
        <translation>Inga texter att söka i</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <comment>words</comment>
        <translation>Inget hittades för ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave %Ln profiles to look into. Take a filter away, or look for fewer words.</source>
        <translation>
            <numerusform>Filtren lämnar %Ln profil att söka i. Ta bort ett filter, eller sök efter färre ord.</numerusform>
            <numerusform>Filtren lämnar %Ln profiler att söka i. Ta bort ett filter, eller sök efter färre ord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message numerus="yes">
        <source>It is in no text of the %Ln profiles shown. Look for fewer words, for their beginnings, or in another survey year.</source>
        <translation>
            <numerusform>Det finns inte i någon text i den enda profil som visas (%Ln). Sök efter färre ord, efter deras början eller i ett annat enkätår.</numerusform>
            <numerusform>Det finns inte i någon text i de %Ln profiler som visas. Sök efter färre ord, efter deras början eller i ett annat enkätår.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for names</source>
        <translation>Sök efter namn</translation>
    </message>
</context>
<context>
    <name>CityProfiles::TextHitsView</name>
    <message>
        <source>Answers found</source>
        <translation>Svar som hittades</translation>
    </message>
</context>
<context>
    <name>CityProfiles::UnplacedPane</name>
    <message numerus="yes">
        <source>%n profiles have no place on the map</source>
        <translation>
            <numerusform>%n profil har ingen plats på kartan</numerusform>
            <numerusform>%n profiler har ingen plats på kartan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CityProfiles::WindowExport</name>
    <message>
        <source>Export &amp;list…</source>
        <translation>Exportera &amp;listan…</translation>
    </message>
    <message>
        <source>Export &amp;comparison…</source>
        <translation>Exportera &amp;jämförelsen…</translation>
    </message>
    <message>
        <source>Export &amp;groups…</source>
        <translation>Exportera &amp;grupperna…</translation>
    </message>
    <message>
        <source>Export &amp;data package…</source>
        <translation>Exportera &amp;datapaket…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportera listan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, in the order of the list.</source>
        <translation>
            <numerusform>%Ln rad, i listans ordning.</numerusform>
            <numerusform>%Ln rader, i listans ordning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by: %1.</source>
        <translation>Valda efter: %1.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>The columns that the list shows</source>
        <translation>De kolumner som listan visar</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alla frågor</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exportera jämförelsen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profiles on every question, whatever the page shows of them.</source>
        <translation>
            <numerusform>%Ln profil på alla frågor, vad sidan än visar av dem.</numerusform>
            <numerusform>%Ln profiler på alla frågor, vad sidan än visar av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>Exportera grupperna</translation>
    </message>
    <message>
        <source>Export data package</source>
        <translation>Exportera datapaket</translation>
    </message>
    <message>
        <source>The questions, cities, answers and sources as tables (CSV), which this program and others can read.</source>
        <translation>Frågor, städer, svar och källor som tabeller (CSV), som det här programmet och andra kan läsa.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln profiles</source>
        <translation>
            <numerusform>Alla (%Ln profil)</numerusform>
            <numerusform>Alla %Ln profiler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that the list shows (%1)</source>
        <translation>
            <numerusform>Den som listan visar (%Ln; %1)</numerusform>
            <numerusform>De %Ln som listan visar (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
</context>
<context>
    <name>CityProfiles::WindowViews</name>
    <message>
        <source>This view can&apos;t be opened</source>
        <translation>Vyn kan inte öppnas</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Öppna en länk</translation>
    </message>
    <message>
        <source>A link to a view begins with %1</source>
        <translation>En länk till en vy börjar med %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Data: %1, version %2</source>
        <comment>title of a dataset</comment>
        <translation>Data: %1, version %2</translation>
    </message>
</context>
<context>
    <name>CityProfiles::WriteInList</name>
    <message>
        <source>In the cities&apos; own words</source>
        <translation>Med städernas egna ord</translation>
    </message>
    <message>
        <source>Answers in the cities&apos; own words</source>
        <translation>Svar med städernas egna ord</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
</context>
<context>
    <name>CityProfiles::YearChoice</name>
    <message>
        <source>Survey year</source>
        <translation>Enkätår</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>The latest profile of each city</source>
        <translation>Varje stads senaste profil</translation>
    </message>
    <message>
        <source>Profiles of the %1 survey</source>
        <translation>Profiler ur enkäten %1</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>The profiles of all survey years</source>
        <translation>Profilerna från alla enkätår</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Name it with -o.</source>
        <translation>Ange den med -o.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be shown on a terminal: the file to write is missing.</source>
        <translation>En bild kan inte visas i en terminal: filen att skriva saknas.</translation>
    </message>
    <message>
        <source>The folder for the pictures is missing.</source>
        <translation>Mappen för bilderna saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures written into %1</source>
        <translation>
            <numerusform>%n bild skriven i %1</numerusform>
            <numerusform>%n bilder skrivna i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no size.</source>
        <translation>%1 är ingen storlek.</translation>
    </message>
    <message>
        <source>%1 is no resolution.</source>
        <translation>%1 är ingen upplösning.</translation>
    </message>
    <message>
        <source>Write it as 192.</source>
        <translation>Skriv den som 192.</translation>
    </message>
    <message>
        <source>The question %1 has no chart in the %2.</source>
        <translation>Frågan %1 har inget diagram i %2.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Välj någon av dessa: %1.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>fel: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>varning: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>errors, warnings</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Print one line for each profile.</source>
        <translation>Skriv ut en rad för varje profil.</translation>
    </message>
    <message>
        <source>Print everything that a city answered, each answer with its state.</source>
        <translation>Skriv ut allt som en stad har svarat, varje svar med sitt tillstånd.</translation>
    </message>
    <message>
        <source>Draw the chart of a question, or all charts, as pictures.</source>
        <translation>Rita diagrammet för en fråga, eller alla diagram, som bilder.</translation>
    </message>
    <message>
        <source>Turn a data package into a dataset file (-o).</source>
        <translation>Gör en datamängdsfil av ett datapaket (-o).</translation>
    </message>
    <message>
        <source>Validate a data package or dataset file; one line for each finding.</source>
        <translation>Granska ett datapaket eller en datamängdsfil; en rad för varje fynd.</translation>
    </message>
    <message>
        <source>Try &quot;%1&quot;.</source>
        <translation>Prova ”%1”.</translation>
    </message>
    <message>
        <source>There is no locale %1.</source>
        <translation>Det finns ingen språkinställning %1.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation>Det finns ingen skärm att öppna fönstret på.</translation>
    </message>
    <message>
        <source>The commands work without one: see &quot;city-profiles --help&quot;.</source>
        <translation>Kommandona fungerar utan skärm: se ”city-profiles --help”.</translation>
    </message>
    <message numerus="yes">
        <source>Two to twelve profiles can be compared; there are %n.</source>
        <translation>
            <numerusform>Två till tolv profiler kan jämföras; här är %n.</numerusform>
            <numerusform>Två till tolv profiler kan jämföras; här är %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>wrong usage; also an unknown or ambiguous city</source>
        <translation>fel användning; även en okänd eller flertydig stad</translation>
    </message>
    <message>
        <source>input missing or unreadable</source>
        <translation>indata saknas eller kan inte läsas</translation>
    </message>
    <message>
        <source>input invalid</source>
        <translation>indata är ogiltiga</translation>
    </message>
    <message>
        <source>output not written</source>
        <translation>utdata skrevs inte</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbrutet</translation>
    </message>
    <message>
        <source>City Profiles: browse and compare what city governments answered in a survey.</source>
        <translation>City Profiles: bläddra bland och jämför vad stadsförvaltningar har svarat i en enkät.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Användning:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Kommandon:</translation>
    </message>
    <message>
        <source>Options of some commands:</source>
        <translation>Flaggor för vissa kommandon:</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Flaggor för alla kommandon:</translation>
    </message>
    <message>
        <source>Instead of a command:</source>
        <translation>I stället för ett kommando:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Slutkoder:</translation>
    </message>
    <message>
        <source>One of %1; the first is the default.</source>
        <translation>Någon av %1; den första är förvald.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Flaggor:</translation>
    </message>
    <message>
        <source>The dataset file to write is missing.</source>
        <translation>Datamängdsfilen att skriva saknas.</translation>
    </message>
    <message>
        <source>Name it with -o, such as -o survey.cityprofiles.</source>
        <translation>Ange den med -o, till exempel -o survey.cityprofiles.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles written to %1</source>
        <translation>
            <numerusform>%n profil skriven till %1</numerusform>
            <numerusform>%n profiler skrivna till %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Avbrutet; inget skrevs.</translation>
    </message>
    <message>
        <source>The list can&apos;t be sorted by %1.</source>
        <translation>Listan kan inte sorteras efter %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profiles</source>
        <translation>
            <numerusform>%1 av %n profil</numerusform>
            <numerusform>%1 av %n profiler</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Menade du %1?</translation>
    </message>
    <message>
        <source>Only cities with these words in a name, country or searchable answer.</source>
        <translation>Bara städer med dessa ord i ett namn, land eller sökbart svar.</translation>
    </message>
    <message>
        <source>The form of the output.</source>
        <translation>Formen på utdata.</translation>
    </message>
    <message>
        <source>Resolution of the picture (96); its logical size is pixels x 96 / N.</source>
        <translation>Bildens upplösning (96); dess logiska storlek är bildpunkter x 96 / N.</translation>
    </message>
    <message>
        <source>A dataset file or data package instead of the bundled survey.</source>
        <translation>En datamängdsfil eller ett datapaket i stället för den medföljande enkäten.</translation>
    </message>
    <message>
        <source>Write here instead of standard output.</source>
        <translation>Skriv hit i stället för till standard ut.</translation>
    </message>
    <message>
        <source>The survey year; latest (the default) takes each city once.</source>
        <translation>Enkätåret; latest (förval) tar varje stad en gång.</translation>
    </message>
    <message>
        <source>Language and numbers of texts for people, such as sv or en_GB.</source>
        <translation>Språk och tal i texter för människor, till exempel sv eller en_GB.</translation>
    </message>
    <message>
        <source>Print errors only.</source>
        <translation>Skriv bara ut fel.</translation>
    </message>
    <message>
        <source>Print this help, or that of a command, and end.</source>
        <translation>Skriv ut den här hjälpen, eller ett kommandos, och avsluta.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Skriv ut versionen och avsluta.</translation>
    </message>
    <message>
        <source>Check that dataset, charts and translations work, and end.</source>
        <translation>Kontrollera att datamängd, diagram och översättningar fungerar, och avsluta.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Utdata kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Det som fanns där är oförändrat.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>city id, name, country</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n cities are named %1: %2.</source>
        <translation>
            <numerusform>%n stad heter %1: %2.</numerusform>
            <numerusform>%n städer heter %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the id.</source>
        <translation>Använd id:t.</translation>
    </message>
    <message>
        <source>No city is named %1.</source>
        <translation>Ingen stad heter %1.</translation>
    </message>
    <message>
        <source>There is no edition %1.</source>
        <translation>Det finns ingen utgåva %1.</translation>
    </message>
    <message>
        <source>%1 has no profile in the %2.</source>
        <translation>%1 har ingen profil i %2.</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation>Det finns: %1.</translation>
    </message>
    <message>
        <source>%1 has no profile.</source>
        <translation>%1 har ingen profil.</translation>
    </message>
    <message>
        <source>Taking the newest profile: %1 (%2).</source>
        <translation>Tar den nyaste profilen: %1 (%2).</translation>
    </message>
    <message>
        <source>The profile %1 is named twice.</source>
        <translation>Profilen %1 anges två gånger.</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>Det finns ingen fråga %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Det finns ingen flagga %1.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>Flaggan %1 anges två gånger.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Flaggan %1 tar inget värde.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>Flaggan %1 behöver ett värde: %2.</translation>
    </message>
    <message>
        <source>The option %1 has an empty value.</source>
        <translation>Flaggan %1 har ett tomt värde.</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>Kommandot %1 har ingen flagga %2.</translation>
    </message>
    <message>
        <source>The command %1 needs: %2.</source>
        <translation>Kommandot %1 behöver: %2.</translation>
    </message>
    <message>
        <source>There are too many arguments for %1: %2.</source>
        <translation>Det är för många argument till %1: %2.</translation>
    </message>
    <message>
        <source>The command %1 has no format %2.</source>
        <translation>Kommandot %1 har inget format %2.</translation>
    </message>
    <message>
        <source>The window opens one dataset, not several: %1.</source>
        <translation>Fönstret öppnar en datamängd, inte flera: %1.</translation>
    </message>
    <message>
        <source>%1 is neither a command nor a file.</source>
        <translation>%1 är varken ett kommando eller en fil.</translation>
    </message>
    <message>
        <source>The option %1 needs a command.</source>
        <translation>Flaggan %1 behöver ett kommando.</translation>
    </message>
    <message>
        <source>dataset found</source>
        <translation>datamängden finns</translation>
    </message>
    <message>
        <source>dataset opens</source>
        <translation>datamängden öppnas</translation>
    </message>
    <message>
        <source>every profile reads</source>
        <translation>varje profil kan läsas</translation>
    </message>
    <message>
        <source>a chart draws</source>
        <translation>ett diagram ritas</translation>
    </message>
    <message>
        <source>translations load</source>
        <translation>översättningar läses in</translation>
    </message>
    <message>
        <source>ok      %1: %2</source>
        <comment>keep the columns</comment>
        <translation>ok      %1: %2</translation>
    </message>
    <message>
        <source>failed  %1: %2</source>
        <comment>keep the columns</comment>
        <translation>fel     %1: %2</translation>
    </message>
    <message>
        <source>There is no dataset.</source>
        <translation>Det finns ingen datamängd.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Det finns ingen sådan fil eller mapp.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>title of the data</comment>
        <translation>%1, version %2</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profiler</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts in %1 are missing.</source>
        <translation>Texterna på %1 saknas.</translation>
    </message>
    <message>
        <source>The dataset has no question with a chart.</source>
        <translation>Datamängden har ingen fråga med diagram.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Mappen %1 kan inte skapas.</translation>
    </message>
    <message>
        <source>Count how many profiles have each answer.</source>
        <translation>Räkna hur många profiler som har varje svar.</translation>
    </message>
    <message>
        <source>Print how much of the survey is known, by question and survey year.</source>
        <translation>Skriv ut hur mycket av enkäten som är känt, efter fråga och enkätår.</translation>
    </message>
    <message>
        <source>has or is any of the values</source>
        <translation>har eller är något av värdena</translation>
    </message>
    <message>
        <source>certainly has none of them</source>
        <translation>har säkert inget av dem</translation>
    </message>
    <message>
        <source>at least; also &lt;= (at most), &gt; (more than) and &lt; (less than)</source>
        <translation>minst; även &lt;= (högst), &gt; (mer än) och &lt; (mindre än)</translation>
    </message>
    <message>
        <source>a text or a city&apos;s own words contain this; case and accents don&apos;t matter</source>
        <translation>en text eller en stads egna ord innehåller detta; skiftläge och accenter saknar betydelse</translation>
    </message>
    <message>
        <source>QUESTION, QUESTION.ROW of a grid, city.name, city.country, city.region, city.subdivision, city.latitude, city.longitude, edition, or answered (how many questions have an answer); several with commas: any of them</source>
        <translation>QUESTION, QUESTION.ROW i ett rutnät, city.name, city.country, city.region, city.subdivision, city.latitude, city.longitude, edition eller answered (hur många frågor som har ett svar); flera med kommatecken: någon av dem</translation>
    </message>
    <message>
        <source>OPTION, LEVEL, yes, no, NUMBER, LOW..HIGH (without HIGH itself; either may be left out), class:ID, state:STATE, a country or region by id or name, &quot;TEXT&quot;</source>
        <translation>OPTION, LEVEL, yes, no, NUMBER, LOW..HIGH (utan HIGH självt; endera kan utelämnas), class:ID, state:STATE, ett land eller en region med id eller namn, &quot;TEXT&quot;</translation>
    </message>
    <message>
        <source>Conditions (EXPR):</source>
        <translation>Villkor (EXPR):</translation>
    </message>
    <message numerus="yes">
        <source>%n more are possible: an answer is missing</source>
        <translation>
            <numerusform>%n till är möjlig: ett svar saknas</numerusform>
            <numerusform>%n till är möjliga: ett svar saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are possible: add --possible</source>
        <translation>
            <numerusform>%n till är möjlig: lägg till --possible</numerusform>
            <numerusform>%n till är möjliga: lägg till --possible</numerusform>
        </translation>
    </message>
    <message>
        <source>Only profiles that certainly meet this condition, such as roles=designer; of several --where all must hold.</source>
        <translation>Bara profiler som säkert uppfyller detta villkor, till exempel roles=designer; av flera --where måste alla gälla.</translation>
    </message>
    <message>
        <source>List behind the others the profiles that may meet the conditions, with what is missing to tell.</source>
        <translation>Lista efter de andra de profiler som kan uppfylla villkoren, med det som saknas för att avgöra det.</translation>
    </message>
    <message>
        <source>Sort by name, country, region, edition, answered or a question.</source>
        <translation>Sortera efter name, country, region, edition, answered eller en fråga.</translation>
    </message>
    <message>
        <source>The command facets prints every question with its values.</source>
        <translation>Kommandot facets skriver ut varje fråga med dess värden.</translation>
    </message>
    <message>
        <source>Only profiles with an answer in whose own words these words stand.</source>
        <translation>Bara profiler med ett svar där dessa ord finns bland stadens egna ord.</translation>
    </message>
    <message>
        <source>Put 2 to 12 profiles side by side, or two groups of profiles, or one beside a group.</source>
        <translation>Ställ 2 till 12 profiler bredvid varandra, eller två grupper av profiler, eller en profil bredvid en grupp.</translation>
    </message>
    <message>
        <source>Find the cities that are most like one, and say why.</source>
        <translation>Hitta de städer som mest liknar en viss stad, och säg varför.</translation>
    </message>
    <message>
        <source>Name two to twelve cities, two groups, or one group and one city.</source>
        <translation>Ange två till tolv städer, två grupper, eller en grupp och en stad.</translation>
    </message>
    <message>
        <source>The group %1 is not of the form NAME=EXPR.</source>
        <translation>Gruppen %1 har inte formen NAME=EXPR.</translation>
    </message>
    <message>
        <source>For example: --group &apos;Europe=city.region=europe&apos; --group &apos;Everyone=all&apos;.</source>
        <translation>Till exempel: --group &apos;Europa=city.region=europe&apos; --group &apos;Alla=all&apos;.</translation>
    </message>
    <message>
        <source>Groups are compared two at a time, or one group beside one city.</source>
        <translation>Grupper jämförs två åt gången, eller en grupp bredvid en stad.</translation>
    </message>
    <message>
        <source>Name two groups, or one group and one city.</source>
        <translation>Ange två grupper, eller en grupp och en stad.</translation>
    </message>
    <message>
        <source>No profile is known to be in the group %1.</source>
        <translation>Ingen profil hör säkert till gruppen %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more are possible: an answer is missing</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1: %n till är möjlig: ett svar saknas</numerusform>
            <numerusform>%1: %n till är möjliga: ett svar saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>Both groups are named %1.</source>
        <translation>Båda grupperna heter %1.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Ge var och en ett eget namn.</translation>
    </message>
    <message>
        <source>A group of profiles to compare: all, or those that certainly meet a condition, several joined by &quot; &amp; &quot;; two groups, or one beside a CITY.</source>
        <translation>En grupp av profiler att jämföra: all, eller de som säkert uppfyller ett villkor, flera förenade med ” &amp; ”; två grupper, eller en bredvid en CITY.</translation>
    </message>
    <message>
        <source>Of two groups also print 95 % intervals, which would hold if the city pages were a random sample; they are not.</source>
        <translation>Skriv för två grupper även ut 95 %-intervall, som skulle gälla om stadssidorna vore ett slumpmässigt urval; det är de inte.</translation>
    </message>
    <message>
        <source>By what cities are alike: answers (the default), region or size.</source>
        <translation>Vad städer liknar varandra i: answers (förval), region eller size.</translation>
    </message>
    <message>
        <source>How many cities to print, at most (10).</source>
        <translation>Hur många städer som högst skrivs ut (10).</translation>
    </message>
    <message>
        <source>Cities can&apos;t be alike by %1.</source>
        <translation>Städer kan inte likna varandra i %1.</translation>
    </message>
    <message>
        <source>%1 is no number of cities.</source>
        <translation>%1 är inget antal städer.</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>Skriv ett tal från 1 till %1.</translation>
    </message>
    <message>
        <source>This dataset has no two survey years to compare.</source>
        <translation>Datamängden har inte två undersökningsår att jämföra.</translation>
    </message>
    <message>
        <source>Name another dataset with --dataset.</source>
        <translation>Ange en annan datamängd med --dataset.</translation>
    </message>
    <message>
        <source>There is no survey year %1.</source>
        <translation>Det finns inget undersökningsår %1.</translation>
    </message>
    <message>
        <source>Choose two of these: %1.</source>
        <translation>Välj två av dessa: %1.</translation>
    </message>
    <message>
        <source>Changes need two survey years.</source>
        <translation>Ändringar behöver två undersökningsår.</translation>
    </message>
    <message>
        <source>There are several pictures, but %1 is a file.</source>
        <translation>Det är flera bilder, men %1 är en fil.</translation>
    </message>
    <message>
        <source>Name a folder with -o.</source>
        <translation>Ange en mapp med -o.</translation>
    </message>
    <message>
        <source>There is no chart to draw.</source>
        <translation>Det finns inget diagram att rita.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pictures</source>
        <translation>
            <numerusform>%1 av %n bilder</numerusform>
            <numerusform>%1 av %n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 and --format %2 contradict each other.</source>
        <translation>Filen %1 och --format %2 säger emot varandra.</translation>
    </message>
    <message>
        <source>Leave out --format, or name another file.</source>
        <translation>Utelämna --format eller ange en annan fil.</translation>
    </message>
    <message>
        <source>There is no picture format .%1.</source>
        <translation>Det finns inget bildformat .%1.</translation>
    </message>
    <message>
        <source>Write it as 1600x900 (pixels), 85x60mm or 3.5x2.4in, or as a width alone: 85mm.</source>
        <translation>Skriv det som 1600x900 (bildpunkter), 85x60mm eller 3.5x2.4in, eller som enbart en bredd: 85mm.</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>Det finns inget tema %1.</translation>
    </message>
    <message>
        <source>A chart has no part %1 that can be left out.</source>
        <translation>Ett diagram har ingen del %1 som kan utelämnas.</translation>
    </message>
    <message>
        <source>%1 is no size for text.</source>
        <translation>%1 är ingen textstorlek.</translation>
    </message>
    <message>
        <source>Write a number of points from %1 to %2.</source>
        <translation>Skriv ett antal punkter från %1 till %2.</translation>
    </message>
    <message>
        <source>There is no city to draw a chart for.</source>
        <translation>Det finns ingen stad att rita ett diagram för.</translation>
    </message>
    <message>
        <source>Name one or more, or choose them with --where.</source>
        <translation>Ange en eller flera, eller välj dem med --where.</translation>
    </message>
    <message>
        <source>Cities are named and chosen with --where at once.</source>
        <translation>Städer är både namngivna och valda med --where.</translation>
    </message>
    <message>
        <source>Leave out one of the two.</source>
        <translation>Utelämna det ena.</translation>
    </message>
    <message>
        <source>Count what changed between two survey years over the cities that are in both.</source>
        <translation>Räkna vad som ändrades mellan två undersökningsår över de städer som finns i båda.</translation>
    </message>
    <message>
        <source>Say what a link or workspace shows, or turn one into the other.</source>
        <translation>Säg vad en länk eller arbetsyta visar, eller gör den ena till den andra.</translation>
    </message>
    <message>
        <source>Without a command it opens a window on FILE, a dataset file or data package, or on the bundled survey, and shows what a LINK (cityprofiles:...) or a WORKSPACE file shows, beside your own view. A CITY is named by its id or by a name that only one city has; without an EDITION its newest profile is taken.</source>
        <translation>Utan kommando öppnas ett fönster med FILE, en datamängdsfil eller ett datapaket, eller med den medföljande undersökningen, och visar vad en LINK (cityprofiles:...) eller en WORKSPACE-fil visar, bredvid din egen vy. En CITY anges med id eller med ett namn som bara en stad har; utan EDITION tas dess nyaste profil.</translation>
    </message>
    <message>
        <source>Width and height of the picture in pixels, or as 85x60mm or 3.5x2.4in; a width alone is as high as the chart needs (1600x900, or higher).</source>
        <translation>Bildens bredd och höjd i bildpunkter, eller som 85x60mm eller 3.5x2.4in; med enbart en bredd blir den så hög som diagrammet behöver (1600x900, eller högre).</translation>
    </message>
    <message>
        <source>Colours of the picture: light (the default), dark, or transparent.</source>
        <translation>Bildens färger: light (standard), dark eller transparent.</translation>
    </message>
    <message>
        <source>Leave out the title, the footer (notes and source), or both; the file still holds them.</source>
        <translation>Utelämna titeln (title), foten (footer: noter och källa) eller båda; filen innehåller dem ändå.</translation>
    </message>
    <message>
        <source>Size of the labels in points; without it they grow with the picture.</source>
        <translation>Etiketternas storlek i punkter; annars växer de med bilden.</translation>
    </message>
    <message>
        <source>Write every answer of all profiles, or of some, as a data package or one table (-o).</source>
        <translation>Skriv alla svar för alla profiler, eller några, som datapaket eller som en tabell (-o).</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>%1 % skrivet</translation>
    </message>
    <message>
        <source>The folder to write the data package into is missing.</source>
        <translation>Mappen att skriva datapaketet i saknas.</translation>
    </message>
    <message>
        <source>Name it with -o, such as -o survey.</source>
        <translation>Ange den med -o, till exempel -o survey.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles written</source>
        <translation>
            <numerusform>%n profil har skrivits</numerusform>
            <numerusform>%n profiler har skrivits</numerusform>
        </translation>
    </message>
    <message>
        <source>The option %1 is of no use without pages.</source>
        <translation>Alternativet %1 är till ingen nytta utan sidor.</translation>
    </message>
    <message>
        <source>Add --format pdf.</source>
        <translation>Lägg till --format pdf.</translation>
    </message>
    <message>
        <source>There is no paper %1.</source>
        <translation>Det finns inget papper %1.</translation>
    </message>
    <message>
        <source>A brief is not of %1 pages.</source>
        <translation>En rapport har inte %1 sidor.</translation>
    </message>
    <message>
        <source>A brief can&apos;t be shown on a terminal: the file to write is missing.</source>
        <translation>En rapport kan inte visas på en terminal: filen att skriva saknas.</translation>
    </message>
    <message>
        <source>A brief is of cities, or of one group.</source>
        <translation>En rapport gäller städer eller en grupp.</translation>
    </message>
    <message>
        <source>Name one group and no city.</source>
        <translation>Ange en grupp och ingen stad.</translation>
    </message>
    <message>
        <source>Paper of a PDF brief: a4 (the default) or letter.</source>
        <translation>Papper för en PDF-rapport: a4 (standard) eller letter.</translation>
    </message>
    <message>
        <source>Length of a PDF brief: full (the default), or one page.</source>
        <translation>Längd på en PDF-rapport: full (standard) eller one för en sida.</translation>
    </message>
    <message>
        <source>The folder is not empty and holds no data package.</source>
        <translation>Mappen är inte tom och innehåller inget datapaket.</translation>
    </message>
    <message>
        <source>Name another folder, or one whose data package may be replaced.</source>
        <translation>Ange en annan mapp, eller en vars datapaket får ersättas.</translation>
    </message>
    <message>
        <source>It takes at most %1.</source>
        <translation>Det tar högst %1.</translation>
    </message>
</context>
<context>
    <name>CompareLayout</name>
    <message>
        <source>%1. %2</source>
        <comment>verdict. reason</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>högsta värdet</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>lägsta värdet</translation>
    </message>
</context>
<context>
    <name>ComparisonCell</name>
    <message>
        <source>year not printed</source>
        <translation>året anges inte</translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n angivet</numerusform>
            <numerusform>%n angivna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>No answer found in %1 of %2 pages</source>
        <translation>Inget svar hittades på %1 av %2 sidor</translation>
    </message>
    <message>
        <source>named</source>
        <comment>of an option</comment>
        <translation>angivet</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>of an option</comment>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>unknown: the list is incomplete</source>
        <translation>okänt: listan är ofullständig</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>profile, question, option: answer</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>profile, question: answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
</context>
<context>
    <name>DatasetLocation</name>
    <message>
        <source>The bundled survey was not found. Looked for: %1.</source>
        <translation>Den medföljande enkäten hittades inte. Sökte efter: %1.</translation>
    </message>
    <message>
        <source>Install the program again, or name a dataset with --dataset.</source>
        <translation>Installera programmet igen, eller ange en datamängd med --dataset.</translation>
    </message>
</context>
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
    <name>ExportPreview</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels</source>
        <comment>paper size, width, height</comment>
        <translation>%1, %2 × %3 bildpunkter</translation>
    </message>
</context>
<context>
    <name>ExportQuestions</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-teckningar (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportera diagram</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Mapp för diagrammen</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 finns redan i %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n files are already in %2.</source>
        <translation>
            <numerusform>%1 av %n fil finns redan i %2.</numerusform>
            <numerusform>%1 av de %n filerna finns redan i %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersätt den</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Ersätt dem</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>question, size class</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alla städer</translation>
    </message>
    <message>
        <source>Current filter</source>
        <translation>Aktuellt filter</translation>
    </message>
    <message>
        <source>Cities side by side</source>
        <translation>Städer bredvid varandra</translation>
    </message>
    <message>
        <source>Selected cities</source>
        <translation>Markerade städer</translation>
    </message>
    <message>
        <source>%1 (the city being read)</source>
        <translation>%1 (staden du läser om)</translation>
    </message>
    <message>
        <source>The city being read</source>
        <translation>Staden du läser om</translation>
    </message>
    <message>
        <source>The same cities in %1</source>
        <translation>Samma städer %1</translation>
    </message>
</context>
<context>
    <name>GroupsText</name>
    <message>
        <source>%1: %2</source>
        <comment>group, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>%1: counts</source>
        <comment>group</comment>
        <translation>%1: antal</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>As if a random sample</source>
        <translation>Som om ett slumpmässigt urval</translation>
    </message>
    <message>
        <source>%1: rank</source>
        <comment>city</comment>
        <translation>%1: rang</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Samma</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Kan inte avgöras</translation>
    </message>
    <message>
        <source>Reversed: second look</source>
        <translation>Vänt: en andra titt</translation>
    </message>
    <message>
        <source>Cities that changed</source>
        <translation>Städer som ändrade sig</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>City and group</source>
        <translation>Stad och grupp</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
</context>
<context>
    <name>MapMembers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Jämför %1</translation>
    </message>
</context>
<context>
    <name>MapMenus</name>
    <message>
        <source>All of %1</source>
        <comment>region</comment>
        <translation>Hela %1</translation>
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
        <translation>%1 är ingen rad i det här rutnätet, eller så är nivån okänd.</translation>
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
    <message>
        <source>The reference year must be a number.</source>
        <translation>Referensåret måste vara ett tal.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 anges två gånger.</translation>
    </message>
    <message>
        <source>A full answer names at least one option or row.</source>
        <translation>Ett fullständigt svar anger minst ett alternativ eller en rad.</translation>
    </message>
    <message>
        <source>Only answered and partial carry a value.</source>
        <translation>Bara answered och partial har ett värde.</translation>
    </message>
    <message>
        <source>The codebook has no such question.</source>
        <translation>Frågan finns inte i kodboken.</translation>
    </message>
    <message>
        <source>A profile needs a city with an id.</source>
        <translation>En profil behöver en stad med ett id.</translation>
    </message>
    <message>
        <source>The year of the page must be a number.</source>
        <translation>Sidans år måste vara ett tal.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Utdata kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, reference year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>state of a list</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>city, country</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Dataversion</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Survey year</source>
        <translation>Enkätår</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: how answers compare</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cities here, cities surveyed</source>
        <translation>Städer här, städer i enkäten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>%1: whether there is an answer</source>
        <comment>label of a question</comment>
        <translation>%1: om det finns ett svar</translation>
    </message>
    <message>
        <source>%1: without a region</source>
        <comment>country</comment>
        <translation>%1: utan region</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>country: region</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>(no answer found, or not asked)</source>
        <translation>(inget svar hittades, eller frågan ställdes inte)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (of %n profiles)</source>
        <comment>title</comment>
        <translation>
            <numerusform>%1 (av %n profil)</numerusform>
            <numerusform>%1 (av %n profiler)</numerusform>
        </translation>
    </message>
    <message>
        <source>certain</source>
        <comment>of a match</comment>
        <translation>säker</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>of a match</comment>
        <translation>möjlig</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: words of its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textställe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>counts: share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more are possible: an answer is missing</source>
        <comment>conditions of a group</comment>
        <translation>
            <numerusform>%1; %n till är möjlig: ett svar saknas</numerusform>
            <numerusform>%1; %n till är möjliga: ett svar saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>group, conditions, size</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>A is one of the cities of B.</source>
        <translation>A är en av städerna i B.</translation>
    </message>
    <message>
        <source>* the answer of A</source>
        <comment>legend of a mark</comment>
        <translation>* svaret från A</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Likhet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Fråga för fråga</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n profiles</source>
        <translation>
            <numerusform>Jämförelse av %n profil</numerusform>
            <numerusform>Jämförelse av %n profiler</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <comment>names of profiles</comment>
        <translation>Jämförelse: %1</translation>
    </message>
    <message>
        <source>Survey years differ: %1. A difference may come from the year, not only from the city.</source>
        <translation>Enkätåren skiljer sig: %1. En skillnad kan bero på året, inte bara på staden.</translation>
    </message>
    <message>
        <source> %1, %2: %3 </source>
        <comment>after a letter: city, country and survey year, answers</comment>
        <translation> %1, %2: %3 </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Every question of the survey, below it the options that any of them names</source>
        <translation>Varje fråga i enkäten, under den de alternativ som någon av dem anger</translation>
    </message>
    <message>
        <source>not compared</source>
        <comment>an option that other years did not offer</comment>
        <translation>jämförs inte</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>named</source>
        <translation>angivet</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Fråga och svar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>%1: the largest certain difference first</source>
        <comment>survey year</comment>
        <translation>%1: den största säkra skillnaden först</translation>
    </message>
    <message>
        <source>Groups: %1 and %2</source>
        <translation>Grupper: %1 och %2</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <comment>profile, group</comment>
        <translation>%1 bredvid %2</translation>
    </message>
    <message>
        <source> %1 </source>
        <comment>after a letter: profile</comment>
        <translation> %1 </translation>
    </message>
    <message>
        <source>Every question of the survey, with the number of cities of B below it</source>
        <translation>Varje fråga i enkäten, med antalet städer i B under den</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation: its tag of BCP 47</comment>
        <translation>sv</translation>
    </message>
    <message>
        <source>%1. </source>
        <comment>title of a source</comment>
        <translation>%1. </translation>
    </message>
    <message>
        <source>%1, %2. </source>
        <comment>title and publisher of a source</comment>
        <translation>%1, %2. </translation>
    </message>
    <message numerus="yes">
        <source>%n with an answer</source>
        <comment>rows of a grid</comment>
        <translation>
            <numerusform>%n med svar</numerusform>
            <numerusform>%n med svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <comment>options</comment>
        <translation>
            <numerusform>%n angivet</numerusform>
            <numerusform>%n angivna</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <comment>state of an answer</comment>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>unknown: the list is incomplete</source>
        <translation>okänt: listan är ofullständig</translation>
    </message>
    <message>
        <source>not named; the survey may have asked for the most important ones only</source>
        <translation>anges inte; enkäten kan ha frågat bara efter de viktigaste</translation>
    </message>
    <message>
        <source>unknown: no answer found, or the list is incomplete</source>
        <translation>okänt: inget svar hittat, eller listan är ofullständig</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Källa %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an answer</comment>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Every question of the survey, with the answer in %1</source>
        <comment>a city with its survey year: Stockholm, 2018 survey</comment>
        <translation>Varje fråga i enkäten, med svaret i %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>second look. sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <comment>names of cities</comment>
        <translation>
            <numerusform>%1; och %n till</numerusform>
            <numerusform>%1; och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Samma</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Kan inte avgöras</translation>
    </message>
    <message>
        <source>Reversed</source>
        <comment>from yes to no or no to yes</comment>
        <translation>Vänt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rank, what it leaves out</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Erkännande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>profile: what a column says of its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tillstånd</translation>
    </message>
    <message>
        <source>reference year</source>
        <translation>referensår</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Question id</source>
        <translation>Frågans id</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Option id</source>
        <translation>Alternativets id</translation>
    </message>
    <message>
        <source>Level id</source>
        <translation>Nivåns id</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte frågat</translation>
    </message>
    <message>
        <source>median, lowest</source>
        <translation>median, lägsta</translation>
    </message>
    <message>
        <source>median, highest</source>
        <translation>median, högsta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: what a column counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Difference in percentage points, lowest</source>
        <translation>Skillnad i procentenheter, lägsta</translation>
    </message>
    <message>
        <source>Difference, highest</source>
        <translation>Skillnad, högsta</translation>
    </message>
    <message>
        <source>Difference for certain</source>
        <translation>Säker skillnad</translation>
    </message>
    <message>
        <source>As if a random sample, lowest</source>
        <translation>Som ett slumpmässigt urval, lägsta</translation>
    </message>
    <message>
        <source>As if a random sample, highest</source>
        <translation>Som ett slumpmässigt urval, högsta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: conditions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two groups</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Random samples</source>
        <translation>Slumpmässiga urval</translation>
    </message>
    <message>
        <source>Profile and group</source>
        <translation>Profil och grupp</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a profile and a group</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Holds of the profile</source>
        <translation>Gäller för profilen</translation>
    </message>
    <message>
        <source>Rank, first possible</source>
        <translation>Rang, första möjliga</translation>
    </message>
    <message>
        <source>Rank, last possible</source>
        <translation>Rang, sista möjliga</translation>
    </message>
    <message>
        <source>Numbers ranked</source>
        <translation>Tal som rangordnas</translation>
    </message>
    <message>
        <source>City id</source>
        <translation>Stadens id</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Delstat eller provins</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Landskod</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Year of the page</source>
        <translation>Sidans år</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>Besvarade frågor</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: what a column says of the answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>exact or not</source>
        <translation>exakt eller inte</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>lägsta</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>högsta</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Note on the page</source>
        <translation>Not på sidan</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Källans adress</translation>
    </message>
    <message>
        <source>Question of the passage</source>
        <translation>Passagens fråga</translation>
    </message>
    <message>
        <source>Passage found</source>
        <translation>Passage som hittades</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>profiles chosen, of all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Valda efter</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>Sources and notes</source>
        <translation>Källor och noter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a note: note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Avbrutet; inget skrevs.</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln rows, too many for a page of HTML.</source>
        <translation>
            <numerusform>Tabellen har %Ln rad, för många för en HTML-sida.</numerusform>
            <numerusform>Tabellen har %Ln rader, för många för en HTML-sida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose CSV, or narrow the list.</source>
        <translation>Välj CSV eller begränsa listan.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation>Arbetsboken kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>the folder for temporary files is full</source>
        <translation>mappen för tillfälliga filer är full</translation>
    </message>
    <message>
        <source>A text in the column “%1” is longer than a cell of a workbook can hold.</source>
        <translation>En text i kolumnen ”%1” är längre än en cell i en arbetsbok rymmer.</translation>
    </message>
    <message>
        <source>Choose CSV.</source>
        <translation>Välj CSV.</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln rows, more than a workbook holds.</source>
        <translation>
            <numerusform>Tabellen har %Ln rad, mer än en arbetsbok rymmer.</numerusform>
            <numerusform>Tabellen har %Ln rader, fler än en arbetsbok rymmer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentView</name>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Filen kan inte skrivas: %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Välj en annan plats.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 är inget heltal.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 är inget tal.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 är varken true eller false.</translation>
    </message>
    <message>
        <source>%1 is not a date like 2020-12-31.</source>
        <translation>%1 är inget datum som 2020-12-31.</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 är mindre än %2.</translation>
    </message>
    <message>
        <source>%1 is more than %2.</source>
        <translation>%1 är mer än %2.</translation>
    </message>
    <message>
        <source>%1 is not one of: %2.</source>
        <translation>%1 är inte något av: %2.</translation>
    </message>
    <message>
        <source>%1 does not follow the pattern of its column.</source>
        <translation>%1 följer inte kolumnens mönster.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more errors.</source>
        <translation>
            <numerusform>Det finns %n fel till.</numerusform>
            <numerusform>Det finns %n fel till.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation marks do not pair up.</source>
        <translation>Citattecknen bildar inte par.</translation>
    </message>
    <message>
        <source>A cell with quotation marks stands in quotation marks itself, and those inside are doubled.</source>
        <translation>En cell med citattecken står själv inom citattecken, och de inuti dubbleras.</translation>
    </message>
    <message>
        <source>A carriage return stands alone.</source>
        <translation>En vagnretur står ensam.</translation>
    </message>
    <message>
        <source>Save the file with LF or CRLF line ends.</source>
        <translation>Spara filen med radsluten LF eller CRLF.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Texten är inte UTF-8.</translation>
    </message>
    <message>
        <source>Save the file in the encoding UTF-8.</source>
        <translation>Spara filen i teckenkodningen UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>It needs at least a header with column names.</source>
        <translation>Den behöver minst en rubrikrad med kolumnnamn.</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>Kolumn %1 har inget namn.</translation>
    </message>
    <message>
        <source>Give every column of the header a name.</source>
        <translation>Ge varje kolumn i rubrikraden ett namn.</translation>
    </message>
    <message>
        <source>The column name %1 stands twice in the header.</source>
        <translation>Kolumnnamnet %1 finns två gånger i rubrikraden.</translation>
    </message>
    <message>
        <source>Rename or delete one of the two columns.</source>
        <translation>Byt namn på eller ta bort en av de två kolumnerna.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>Raden är tom.</translation>
    </message>
    <message>
        <source>Delete the line.</source>
        <translation>Ta bort raden.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>Raden har %1 celler, rubrikraden har %2.</translation>
    </message>
    <message>
        <source>Put cells that hold a comma in quotation marks.</source>
        <translation>Sätt celler som innehåller ett komma inom citattecken.</translation>
    </message>
    <message>
        <source>Add the missing cells; an empty cell is nothing between two commas.</source>
        <translation>Lägg till de celler som saknas; en tom cell är ingenting mellan två komman.</translation>
    </message>
    <message>
        <source>The file is larger than 4 GiB.</source>
        <translation>Filen är större än 4 GiB.</translation>
    </message>
    <message>
        <source>Split the data into several packages.</source>
        <translation>Dela upp data i flera paket.</translation>
    </message>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>Tabellen kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions.</source>
        <translation>Kontrollera det lediga utrymmet och rättigheterna.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Filen eller mappen finns inte.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Kontrollera sökvägen.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder.</source>
        <translation>Du har inte rätt att läsa mappen.</translation>
    </message>
    <message>
        <source>Ask its owner, or make a copy that you may read.</source>
        <translation>Fråga ägaren, eller gör en kopia som du får läsa.</translation>
    </message>
    <message>
        <source>The folder holds no datapackage.json.</source>
        <translation>Mappen innehåller ingen datapackage.json.</translation>
    </message>
    <message>
        <source>Name the folder of a data package.</source>
        <translation>Ange mappen med ett datapaket.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Filen kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>a folder of that name is in the way</source>
        <translation>en mapp med det namnet är i vägen</translation>
    </message>
    <message>
        <source>its folder could not be made</source>
        <translation>dess mapp kunde inte skapas</translation>
    </message>
    <message>
        <source>The package has no table %1.</source>
        <translation>Paketet har ingen tabell %1.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Filen finns inte.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Detta är en mapp, ingen fil.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Ange en fil.</translation>
    </message>
    <message>
        <source>You have no permission to read the file.</source>
        <translation>Du har inte rätt att läsa filen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Detta är inte JSON: %1.</translation>
    </message>
    <message>
        <source>Correct the file, or name another one.</source>
        <translation>Rätta filen, eller ange en annan.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>JSON-texten är inget objekt.</translation>
    </message>
    <message>
        <source>A descriptor is an object with a list of resources.</source>
        <translation>En beskrivning är ett objekt med en lista över resurser.</translation>
    </message>
    <message>
        <source>The resource %1 has no path.</source>
        <translation>Resursen %1 har ingen sökväg.</translation>
    </message>
    <message>
        <source>Put each table into one CSV file and name it as the path.</source>
        <translation>Lägg varje tabell i en CSV-fil och ange den som sökväg.</translation>
    </message>
    <message>
        <source>The path %1 of the resource %2 is not allowed.</source>
        <translation>Sökvägen %1 för resursen %2 är inte tillåten.</translation>
    </message>
    <message>
        <source>A path leads from the descriptor to a file beside or below it.</source>
        <translation>En sökväg leder från beskrivningen till en fil bredvid eller under den.</translation>
    </message>
    <message>
        <source>The resource %1 has the encoding %2.</source>
        <translation>Resursen %1 har teckenkodningen %2.</translation>
    </message>
    <message>
        <source>The resource %1 has a CSV dialect of its own.</source>
        <translation>Resursen %1 har en egen CSV-dialekt.</translation>
    </message>
    <message>
        <source>Save the file with commas, double quotation marks and a header.</source>
        <translation>Spara filen med komman, dubbla citattecken och en rubrikrad.</translation>
    </message>
    <message>
        <source>A resource has no name.</source>
        <translation>En resurs har inget namn.</translation>
    </message>
    <message>
        <source>Give every resource a name.</source>
        <translation>Ge varje resurs ett namn.</translation>
    </message>
    <message>
        <source>The resource %1 has no schema in the descriptor.</source>
        <translation>Resursen %1 har inget schema i beskrivningen.</translation>
    </message>
    <message>
        <source>Describe its columns; only tables are read.</source>
        <translation>Beskriv dess kolumner; bara tabeller läses.</translation>
    </message>
    <message>
        <source>Two resources have the name %1 or the path %2.</source>
        <translation>Två resurser har namnet %1 eller sökvägen %2.</translation>
    </message>
    <message>
        <source>Names and paths must be distinct.</source>
        <translation>Namn och sökvägar måste vara olika.</translation>
    </message>
    <message>
        <source>A foreign key of the table %1 refers to %2, which is not there.</source>
        <translation>En främmande nyckel i tabellen %1 pekar på %2, som inte finns.</translation>
    </message>
    <message>
        <source>Correct the descriptor.</source>
        <translation>Rätta beskrivningen.</translation>
    </message>
    <message>
        <source>The package has the profile %1.</source>
        <translation>Paketet har profilen %1.</translation>
    </message>
    <message>
        <source>Only tabular data packages are read.</source>
        <translation>Bara datapaket med tabeller läses.</translation>
    </message>
    <message>
        <source>The package lists no resources.</source>
        <translation>Paketet anger inga resurser.</translation>
    </message>
    <message>
        <source>A data package names its tables in the property resources.</source>
        <translation>Ett datapaket anger sina tabeller i egenskapen resources.</translation>
    </message>
    <message>
        <source>The column is missing.</source>
        <translation>Kolumnen saknas.</translation>
    </message>
    <message>
        <source>Add the column, or take it out of the descriptor.</source>
        <translation>Lägg till kolumnen, eller ta bort den ur beskrivningen.</translation>
    </message>
    <message>
        <source>The descriptor does not know the column.</source>
        <translation>Beskrivningen känner inte till kolumnen.</translation>
    </message>
    <message>
        <source>It is kept as it is; describe it to have it checked.</source>
        <translation>Den behålls som den är; beskriv den så att den kontrolleras.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Värdet saknas.</translation>
    </message>
    <message>
        <source>Every row needs one here.</source>
        <translation>Varje rad behöver ett här.</translation>
    </message>
    <message>
        <source>Correct the cell.</source>
        <translation>Rätta cellen.</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already.</source>
        <translation>%1 finns redan på rad %2.</translation>
    </message>
    <message>
        <source>Delete one of the two rows, or correct one of them.</source>
        <translation>Ta bort en av de två raderna, eller rätta en av dem.</translation>
    </message>
    <message>
        <source>A part of the row&apos;s key is missing.</source>
        <translation>En del av radens nyckel saknas.</translation>
    </message>
    <message>
        <source>%1 does not stand in %2.</source>
        <translation>%1 finns inte i %2.</translation>
    </message>
    <message>
        <source>Add it there, or correct the cell.</source>
        <translation>Lägg till det där, eller rätta cellen.</translation>
    </message>
    <message>
        <source>The schema of the table %1 is wrong: %2.</source>
        <translation>Schemat för tabellen %1 är fel: %2.</translation>
    </message>
    <message>
        <source>it lists no fields</source>
        <translation>det anger inga fält</translation>
    </message>
    <message>
        <source>a field has no name</source>
        <translation>ett fält har inget namn</translation>
    </message>
    <message>
        <source>the field %1 is listed twice</source>
        <translation>fältet %1 anges två gånger</translation>
    </message>
    <message>
        <source>the field %1 has the unknown type %2</source>
        <translation>fältet %1 har den okända typen %2</translation>
    </message>
    <message>
        <source>the enum of the field %1 is no list of values</source>
        <translation>enum för fältet %1 är ingen lista med värden</translation>
    </message>
    <message>
        <source>a bound of the field %1 is no number</source>
        <translation>en gräns för fältet %1 är inget tal</translation>
    </message>
    <message>
        <source>the pattern of the field %1 is no regular expression</source>
        <translation>mönstret för fältet %1 är inget reguljärt uttryck</translation>
    </message>
    <message>
        <source>missingValues is no list of texts</source>
        <translation>missingValues är ingen lista med texter</translation>
    </message>
    <message>
        <source>a key names the unknown field %1</source>
        <translation>en nyckel anger det okända fältet %1</translation>
    </message>
    <message>
        <source>primaryKey is no list of fields</source>
        <translation>primaryKey är ingen lista med fält</translation>
    </message>
    <message>
        <source>a foreign key does not pair its fields with those of the other table</source>
        <translation>en främmande nyckel parar inte sina fält med den andra tabellens</translation>
    </message>
    <message>
        <source>foreignKeys is no list</source>
        <translation>foreignKeys är ingen lista</translation>
    </message>
    <message>
        <source>%1 is no state of an answer.</source>
        <translation>%1 är inget tillstånd för ett svar.</translation>
    </message>
    <message>
        <source>States are answered, partial, none, not_stated and not_asked.</source>
        <translation>Tillstånden är answered, partial, none, not_stated och not_asked.</translation>
    </message>
    <message>
        <source>The edition did not ask this question.</source>
        <translation>Frågan ställdes inte detta enkätår.</translation>
    </message>
    <message>
        <source>Set the state to not_asked, or correct the editions of the question.</source>
        <translation>Sätt tillståndet till not_asked, eller rätta frågans enkätår.</translation>
    </message>
    <message>
        <source>The edition asked this question.</source>
        <translation>Frågan ställdes detta enkätår.</translation>
    </message>
    <message>
        <source>Set the state to not_stated, or correct the editions of the question.</source>
        <translation>Sätt tillståndet till not_stated, eller rätta frågans enkätår.</translation>
    </message>
    <message>
        <source>Only a list can be partial.</source>
        <translation>Bara en lista kan vara ofullständig.</translation>
    </message>
    <message>
        <source>Set the state to answered or not_stated.</source>
        <translation>Sätt tillståndet till answered eller not_stated.</translation>
    </message>
    <message>
        <source>An answer in the state %1 has no value.</source>
        <translation>Ett svar i tillståndet %1 har inget värde.</translation>
    </message>
    <message>
        <source>Empty the cell, or correct the state.</source>
        <translation>Töm cellen, eller rätta tillståndet.</translation>
    </message>
    <message>
        <source>A question of the kind %1 has no value here.</source>
        <translation>En fråga av slaget %1 har inget värde här.</translation>
    </message>
    <message>
        <source>Empty the cell, or correct the question.</source>
        <translation>Töm cellen, eller rätta frågan.</translation>
    </message>
    <message>
        <source>The answer has no text.</source>
        <translation>Svaret har ingen text.</translation>
    </message>
    <message>
        <source>Fill it in, or set the state to not_stated.</source>
        <translation>Fyll i den, eller sätt tillståndet till not_stated.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 är varken yes eller no.</translation>
    </message>
    <message>
        <source>Write yes or no, or set the state to not_stated.</source>
        <translation>Skriv yes eller no, eller sätt tillståndet till not_stated.</translation>
    </message>
    <message>
        <source>Write digits with a point for decimals.</source>
        <translation>Skriv siffror med punkt före decimalerna.</translation>
    </message>
    <message>
        <source>%1 needs this bound.</source>
        <translation>%1 behöver den här gränsen.</translation>
    </message>
    <message>
        <source>Fill it in, or correct the qualifier.</source>
        <translation>Fyll i den, eller rätta bestämningen.</translation>
    </message>
    <message>
        <source>%1 has no such bound.</source>
        <translation>%1 har ingen sådan gräns.</translation>
    </message>
    <message>
        <source>Empty the cell, or correct the qualifier.</source>
        <translation>Töm cellen, eller rätta bestämningen.</translation>
    </message>
    <message>
        <source>The upper bound of a range is above the lower one.</source>
        <translation>Den övre gränsen för ett intervall ligger över den undre.</translation>
    </message>
    <message>
        <source>%1 has equal bounds.</source>
        <translation>%1 har lika gränser.</translation>
    </message>
    <message>
        <source>Correct the bounds or the qualifier.</source>
        <translation>Rätta gränserna eller bestämningen.</translation>
    </message>
    <message>
        <source>The answer has no number.</source>
        <translation>Svaret har inget tal.</translation>
    </message>
    <message>
        <source>%1 is no qualifier of a number.</source>
        <translation>%1 är ingen bestämning till ett tal.</translation>
    </message>
    <message>
        <source>Qualifiers are exact, about, more_than, less_than and range.</source>
        <translation>Bestämningarna är exact, about, more_than, less_than och range.</translation>
    </message>
    <message>
        <source>Only a row of a grid has a level.</source>
        <translation>Bara en rad i ett rutnät har en nivå.</translation>
    </message>
    <message>
        <source>Empty the cell.</source>
        <translation>Töm cellen.</translation>
    </message>
    <message>
        <source>%1 is no level of this grid.</source>
        <translation>%1 är ingen nivå i det här rutnätet.</translation>
    </message>
    <message>
        <source>The row of the grid has no level.</source>
        <translation>Raden i rutnätet har ingen nivå.</translation>
    </message>
    <message>
        <source>Name a level of the table levels.</source>
        <translation>Ange en nivå ur tabellen levels.</translation>
    </message>
    <message>
        <source>The city&apos;s own words are missing.</source>
        <translation>Stadens egna ord saknas.</translation>
    </message>
    <message>
        <source>Fill them in, or choose another option.</source>
        <translation>Fyll i dem, eller välj ett annat alternativ.</translation>
    </message>
    <message>
        <source>This option does not take a city&apos;s own words.</source>
        <translation>Det här alternativet tar inte emot stadens egna ord.</translation>
    </message>
    <message>
        <source>Empty the cell, or mark the option as write_in.</source>
        <translation>Töm cellen, eller märk alternativet som write_in.</translation>
    </message>
    <message>
        <source>The edition did not offer this option.</source>
        <translation>Alternativet fanns inte detta enkätår.</translation>
    </message>
    <message>
        <source>Choose another option, or correct the editions of this one.</source>
        <translation>Välj ett annat alternativ, eller rätta enkätåren för det här.</translation>
    </message>
    <message>
        <source>The position %1 stands twice.</source>
        <translation>Positionen %1 finns två gånger.</translation>
    </message>
    <message>
        <source>Positions are distinct numbers.</source>
        <translation>Positioner är olika tal.</translation>
    </message>
    <message>
        <source>The option stands twice.</source>
        <translation>Alternativet finns två gånger.</translation>
    </message>
    <message>
        <source>Delete one of the two rows.</source>
        <translation>Ta bort en av de två raderna.</translation>
    </message>
    <message>
        <source>A single choice has one option only.</source>
        <translation>Ett enkelval har bara ett alternativ.</translation>
    </message>
    <message>
        <source>Delete the other rows.</source>
        <translation>Ta bort de andra raderna.</translation>
    </message>
    <message>
        <source>A question of the kind %1 has no choices.</source>
        <translation>En fråga av slaget %1 har inga val.</translation>
    </message>
    <message>
        <source>An answer in the state %1 has no choices.</source>
        <translation>Ett svar i tillståndet %1 har inga val.</translation>
    </message>
    <message>
        <source>The choice has no answer in answers.csv.</source>
        <translation>Valet har inget svar i answers.csv.</translation>
    </message>
    <message>
        <source>Delete the row, or set the answer&apos;s state to answered or partial.</source>
        <translation>Ta bort raden, eller sätt svarets tillstånd till answered eller partial.</translation>
    </message>
    <message>
        <source>One coordinate of two is missing.</source>
        <translation>En koordinat av två saknas.</translation>
    </message>
    <message>
        <source>Fill in both, or none.</source>
        <translation>Fyll i båda, eller ingen.</translation>
    </message>
    <message>
        <source>Another city has the same name, country and subdivision.</source>
        <translation>En annan stad har samma namn, land och landsdel.</translation>
    </message>
    <message>
        <source>Name the part of the country in which it lies.</source>
        <translation>Ange den del av landet där den ligger.</translation>
    </message>
    <message>
        <source>Give it another id.</source>
        <translation>Ge den ett annat id.</translation>
    </message>
    <message>
        <source>The id %1 stands twice.</source>
        <translation>Id %1 finns två gånger.</translation>
    </message>
    <message>
        <source>%1 is no role.</source>
        <translation>%1 är ingen roll.</translation>
    </message>
    <message>
        <source>Roles are mayor, population and staff; most questions have none.</source>
        <translation>Rollerna är mayor, population och staff; de flesta frågor har ingen.</translation>
    </message>
    <message>
        <source>A question of the kind %1 can&apos;t play the role %2.</source>
        <translation>En fråga av slaget %1 kan inte ha rollen %2.</translation>
    </message>
    <message>
        <source>The mayor is a text, population and staff are quantities.</source>
        <translation>Rollen mayor är en text, population och staff är mängder.</translation>
    </message>
    <message>
        <source>Two questions play the role %1.</source>
        <translation>Två frågor har rollen %1.</translation>
    </message>
    <message>
        <source>Leave one of the cells empty.</source>
        <translation>Lämna en av cellerna tom.</translation>
    </message>
    <message>
        <source>The question has no options.</source>
        <translation>Frågan har inga alternativ.</translation>
    </message>
    <message>
        <source>The question has options, but its kind has none.</source>
        <translation>Frågan har alternativ, men dess slag har inga.</translation>
    </message>
    <message>
        <source>Correct the kind, or the rows of options.csv.</source>
        <translation>Rätta slaget, eller raderna i options.csv.</translation>
    </message>
    <message>
        <source>The options of a yes/no question are yes and no, in this order.</source>
        <translation>Alternativen i en ja/nej-fråga är yes och no, i den ordningen.</translation>
    </message>
    <message>
        <source>Correct the rows of options.csv.</source>
        <translation>Rätta raderna i options.csv.</translation>
    </message>
    <message>
        <source>The grid has no levels.</source>
        <translation>Rutnätet har inga nivåer.</translation>
    </message>
    <message>
        <source>The question has levels, but only a grid has any.</source>
        <translation>Frågan har nivåer, men bara ett rutnät har några.</translation>
    </message>
    <message>
        <source>Correct the kind, or the rows of levels.csv.</source>
        <translation>Rätta slaget, eller raderna i levels.csv.</translation>
    </message>
    <message>
        <source>The question has size classes, but only a quantity has any.</source>
        <translation>Frågan har storleksklasser, men bara en mängd har några.</translation>
    </message>
    <message>
        <source>Correct the kind, or the rows of classes.csv.</source>
        <translation>Rätta slaget, eller raderna i classes.csv.</translation>
    </message>
    <message>
        <source>A question of the kind %1 can&apos;t be shown as %2.</source>
        <translation>En fråga av slaget %1 kan inte visas som %2.</translation>
    </message>
    <message>
        <source>Choose a presentation that suits the kind.</source>
        <translation>Välj en presentation som passar slaget.</translation>
    </message>
    <message>
        <source>%1 is no quantity.</source>
        <translation>%1 är ingen mängd.</translation>
    </message>
    <message>
        <source>Name the quantity that counts this question&apos;s choices.</source>
        <translation>Ange den mängd som räknar frågans val.</translation>
    </message>
    <message>
        <source>Only a list can be counted.</source>
        <translation>Bara en lista kan räknas.</translation>
    </message>
    <message>
        <source>Leave the cell empty.</source>
        <translation>Lämna cellen tom.</translation>
    </message>
    <message>
        <source>%1 is no kind of question.</source>
        <translation>%1 är inget slag av fråga.</translation>
    </message>
    <message>
        <source>Kinds are text, quantity, yes_no, single_choice, multi_choice and grid.</source>
        <translation>Slagen är text, quantity, yes_no, single_choice, multi_choice och grid.</translation>
    </message>
    <message>
        <source>%1 is no presentation.</source>
        <translation>%1 är ingen presentation.</translation>
    </message>
    <message>
        <source>Presentations are headline, fact, paragraph, share, bars, ranking and grid.</source>
        <translation>Presentationerna är headline, fact, paragraph, share, bars, ranking och grid.</translation>
    </message>
    <message>
        <source>Only a choice question takes a city&apos;s own words.</source>
        <translation>Bara en valfråga tar emot stadens egna ord.</translation>
    </message>
    <message>
        <source>The upper bound is not above the lower bound.</source>
        <translation>Den övre gränsen ligger inte över den undre.</translation>
    </message>
    <message>
        <source>Correct one of the bounds.</source>
        <translation>Rätta en av gränserna.</translation>
    </message>
    <message>
        <source>There are more than %1 editions.</source>
        <translation>Det finns fler än %1 enkätår.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Filen är skadad: %1.</translation>
    </message>
    <message>
        <source>Use a copy of the file, or import the data again.</source>
        <translation>Använd en kopia av filen, eller importera data igen.</translation>
    </message>
    <message>
        <source>Name a dataset file or the folder of a data package.</source>
        <translation>Ange en datamängdsfil eller mappen med ett datapaket.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing.</source>
        <translation>Filen är ofullständig: slutet saknas.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopiera eller hämta den igen.</translation>
    </message>
    <message>
        <source>This is not a dataset file.</source>
        <translation>Detta är ingen datamängdsfil.</translation>
    </message>
    <message>
        <source>This is a database of another program.</source>
        <translation>Detta är en databas från ett annat program.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of City Profiles.</source>
        <translation>Filen skrevs av en nyare version av City Profiles.</translation>
    </message>
    <message>
        <source>Install a newer version to open it.</source>
        <translation>Installera en nyare version för att öppna den.</translation>
    </message>
    <message>
        <source>The version of the file is unknown.</source>
        <translation>Filens version är okänd.</translation>
    </message>
    <message>
        <source>it holds more than tables</source>
        <translation>den innehåller mer än tabeller</translation>
    </message>
    <message>
        <source>the columns of its table %1 are not those that it lists</source>
        <translation>kolumnerna i dess tabell %1 är inte de som den anger</translation>
    </message>
    <message>
        <source>its table %1 contradicts itself</source>
        <translation>dess tabell %1 motsäger sig själv</translation>
    </message>
    <message>
        <source>Add the table and describe it.</source>
        <translation>Lägg till tabellen och beskriv den.</translation>
    </message>
    <message>
        <source>Add the column.</source>
        <translation>Lägg till kolumnen.</translation>
    </message>
    <message>
        <source>The file has been replaced by another dataset.</source>
        <translation>Filen har ersatts av en annan datamängd.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öppna den igen.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>Id saknas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be an id: only letters, digits, underscores and hyphens can.</source>
        <translation>%1 kan inte vara ett id: bara bokstäver, siffror, understreck och bindestreck går an.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be an option of a yes/no question: only yes and no can.</source>
        <translation>%1 kan inte vara ett alternativ i en ja/nej-fråga: bara yes och no går an.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be an id: the word has a meaning of its own in filters.</source>
        <translation>%1 kan inte vara ett id: ordet har en egen betydelse i filter.</translation>
    </message>
    <message>
        <source>Use a copy of the file.</source>
        <translation>Använd en kopia av filen.</translation>
    </message>
    <message>
        <source>The journal of edits belongs to another dataset.</source>
        <translation>Ändringsjournalen hör till en annan datamängd.</translation>
    </message>
    <message>
        <source>The journal holds a kind of edit that this version does not know.</source>
        <translation>Journalen innehåller ett slag av ändring som den här versionen inte känner till.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal of edits is damaged.</source>
        <translation>Post %1 i ändringsjournalen är skadad.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Avbrutet på begäran.</translation>
    </message>
    <message>
        <source>The id of this profile has to be %1.</source>
        <translation>Profilens id måste vara %1.</translation>
    </message>
    <message>
        <source>Correct the id here, in answers.csv and in choices.csv.</source>
        <translation>Rätta id här, i answers.csv och i choices.csv.</translation>
    </message>
    <message>
        <source>The city has two profiles of this edition.</source>
        <translation>Staden har två profiler för detta enkätår.</translation>
    </message>
    <message>
        <source>The question has an answer in row %1 already.</source>
        <translation>Frågan har redan ett svar på rad %1.</translation>
    </message>
    <message>
        <source>The profile has no row for the question %1.</source>
        <translation>Profilen har ingen rad för frågan %1.</translation>
    </message>
    <message>
        <source>It counts as not_stated; add a row to answers.csv.</source>
        <translation>Den räknas som not_stated; lägg till en rad i answers.csv.</translation>
    </message>
    <message>
        <source>The answer has no choices in choices.csv.</source>
        <translation>Svaret har inga val i choices.csv.</translation>
    </message>
    <message>
        <source>Add them, or set the state to not_stated.</source>
        <translation>Lägg till dem, eller sätt tillståndet till not_stated.</translation>
    </message>
    <message>
        <source>The record of a profile is damaged.</source>
        <translation>Posten för en profil är skadad.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows.</source>
        <translation>Tabellen har fler än %1 rader.</translation>
    </message>
    <message>
        <source>Correct the edition or the option.</source>
        <translation>Rätta enkätåret eller alternativet.</translation>
    </message>
    <message>
        <source>The row has no figure.</source>
        <translation>Raden har ingen siffra.</translation>
    </message>
    <message>
        <source>Fill in what was published, or delete the row.</source>
        <translation>Fyll i det som publicerades, eller ta bort raden.</translation>
    </message>
    <message>
        <source>More cities are counted than were asked.</source>
        <translation>Fler städer räknas än som tillfrågades.</translation>
    </message>
    <message>
        <source>Correct one of the numbers.</source>
        <translation>Rätta ett av talen.</translation>
    </message>
    <message>
        <source>The translation stands twice.</source>
        <translation>Översättningen finns två gånger.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3.</source>
        <translation>%1 är inget heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3.</source>
        <translation>%1 är inget tal från %2 till %3.</translation>
    </message>
    <message>
        <source>%1 is no edition.</source>
        <translation>%1 är inget enkätår.</translation>
    </message>
    <message>
        <source>Name editions of the table editions with semicolons between them.</source>
        <translation>Ange enkätår ur tabellen editions med semikolon emellan.</translation>
    </message>
    <message>
        <source>its unknown columns can&apos;t be read</source>
        <translation>dess okända kolumner kan inte läsas</translation>
    </message>
    <message>
        <source>it has a column %1 out of place</source>
        <translation>den har en kolumn %1 på fel plats</translation>
    </message>
    <message>
        <source>its columns do not fit each other</source>
        <translation>dess kolumner passar inte ihop</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing.</source>
        <translation>Qts drivrutin för SQLite saknas.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation>Installera paketet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Ett annat program använder filen.</translation>
    </message>
    <message>
        <source>Close it there, or try again in a moment.</source>
        <translation>Stäng den där, eller försök igen om en stund.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Filen kan inte skrivas.</translation>
    </message>
    <message>
        <source>Make a copy in a folder of your own.</source>
        <translation>Gör en kopia i en egen mapp.</translation>
    </message>
    <message>
        <source>There is no space left.</source>
        <translation>Det finns inget ledigt utrymme kvar.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The file cannot be used: %1.</source>
        <translation>Filen kan inte användas: %1.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions.</source>
        <translation>Kontrollera disken och rättigheterna.</translation>
    </message>
    <message>
        <source>its index of words names a profile that is not there</source>
        <translation>dess ordregister anger en profil som inte finns</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>The link is longer than %L1 characters.</source>
        <translation>Länken är längre än %L1 tecken.</translation>
    </message>
    <message>
        <source>Send a workspace file instead.</source>
        <translation>Skicka en arbetsyta i stället.</translation>
    </message>
    <message>
        <source>The link was made by a newer version of City Profiles.</source>
        <translation>Länken gjordes av en nyare version av City Profiles.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>%1 is no link to a view.</source>
        <translation>%1 är ingen länk till en vy.</translation>
    </message>
    <message>
        <source>Such a link begins with %1.</source>
        <translation>En sådan länk börjar med %1.</translation>
    </message>
    <message>
        <source>The link asks for %1, which is no page.</source>
        <translation>Länken begär %1, som inte är någon sida.</translation>
    </message>
    <message>
        <source>Pages are browse, compare, all-cities, map and coverage.</source>
        <translation>Sidor är browse, compare, all-cities, map och coverage.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word from outside</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1 is not known to this version and was left out.</source>
        <translation>%1 är okänt för den här versionen och utelämnades.</translation>
    </message>
    <message>
        <source>%1 is given twice; the first was taken.</source>
        <translation>%1 anges två gånger; det första togs.</translation>
    </message>
    <message>
        <source>A value of %1 can&apos;t be shown and was left out.</source>
        <translation>Ett värde på %1 kan inte visas och utelämnades.</translation>
    </message>
    <message>
        <source>%1 has %L2 values; only the first %L3 were taken.</source>
        <translation>%1 har %L2 värden; bara de första %L3 togs.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2 and was left out.</source>
        <comment>key; value</comment>
        <translation>%1 kan inte vara %2 och utelämnades.</translation>
    </message>
    <message>
        <source>Ask for the file again, or for a link.</source>
        <translation>Be om filen igen, eller om en länk.</translation>
    </message>
    <message>
        <source>The file is too large to be a workspace.</source>
        <translation>Filen är för stor för att vara en arbetsyta.</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>Arbetsytan är skadad.</translation>
    </message>
    <message>
        <source>The file is not a workspace of City Profiles.</source>
        <translation>Filen är ingen arbetsyta från City Profiles.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of City Profiles.</source>
        <translation>Arbetsytan gjordes av en nyare version av City Profiles.</translation>
    </message>
    <message>
        <source>A view is of %1, which is no page.</source>
        <translation>En vy är av %1, som inte är någon sida.</translation>
    </message>
    <message>
        <source>The workspace holds no view.</source>
        <translation>Arbetsytan innehåller ingen vy.</translation>
    </message>
    <message>
        <source>The workspace has %L1 views; the first %L2 were taken.</source>
        <translation>Arbetsytan har %L1 vyer; de första %L2 togs.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Det finns ingen sådan fil.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Kontrollera namnet.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Kontrollera dess rättigheter.</translation>
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
            <numerusform>%1 av %2 angivna; %n okänd</numerusform>
            <numerusform>%1 av %2 angivna; %n okända</numerusform>
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
        <source>count as printed on the survey&apos;s pages</source>
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
    <message>
        <source>%1: %2 answers &quot;%3&quot; in the %4 and &quot;%5&quot; in the %6.</source>
        <comment>question, city, answer, survey year, answer, survey year</comment>
        <translation>%1: %2 svarar ”%3” i %4 och ”%5” i %6.</translation>
    </message>
    <message>
        <source>%1, %2: our count for &quot;%3&quot; is %4, which is above the figure published for all cities.</source>
        <comment>question, survey year, option, number</comment>
        <translation>%1, %2: vår räkning för ”%3” är %4, vilket är mer än den siffra som publicerats för alla städer.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 counts as answered, but has %3 of %n rows.</source>
        <comment>profile, question</comment>
        <translation>
            <numerusform>%1: %2 räknas som besvarad, men har %3 av %n rad.</numerusform>
            <numerusform>%1: %2 räknas som besvarad, men har %3 av %n rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 counts as answered, but names %3 of %n.</source>
        <comment>profile, question</comment>
        <translation>
            <numerusform>%1: %2 räknas som besvarad, men anger %3 av %n.</numerusform>
            <numerusform>%1: %2 räknas som besvarad, men anger %3 av %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 names %3, but the city&apos;s own count is %n.</source>
        <comment>profile, question</comment>
        <translation>
            <numerusform>%1: %2 anger %3, men stadens eget antal är %n.</numerusform>
            <numerusform>%1: %2 anger %3, men stadens eget antal är %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the published figure counts the same thing.</source>
        <translation>Se efter om den publicerade siffran räknar samma sak.</translation>
    </message>
    <message>
        <source>Compare both pages; as printed it may be right.</source>
        <translation>Jämför båda sidorna; det kan stämma så som det står.</translation>
    </message>
    <message>
        <source>Look at the page, or mark the answer as partial.</source>
        <translation>Titta på sidan, eller märk svaret som ofullständigt.</translation>
    </message>
    <message>
        <source>Look at the page and correct the list or the count.</source>
        <translation>Titta på sidan och rätta listan eller antalet.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country, survey year</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the city&apos;s own words</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>reference year of a number</comment>
        <translation>år %1</translation>
    </message>
    <message>
        <source>as printed on the page</source>
        <translation>så som det står på sidan</translation>
    </message>
    <message>
        <source>Published, %1 survey, number of cities</source>
        <translation>Publicerat, enkäten %1, antal städer</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n city pages</source>
        <translation>
            <numerusform>%1: minst %n stadssida</numerusform>
            <numerusform>%1: minst %n stadssidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n city pages</source>
        <translation>
            <numerusform>%1: %n stadssida</numerusform>
            <numerusform>%1: %n stadssidor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>anges inte</translation>
    </message>
    <message>
        <source>The city&apos;s own answer</source>
        <translation>Stadens eget svar</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerat</translation>
    </message>
    <message>
        <source>No city page of this survey year shows an answer.</source>
        <translation>Ingen stadssida för detta enkätår visar ett svar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>7 sufficient data</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Generated data, not a survey. %1</source>
        <translation>Genererade data, ingen enkät. %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>source; acknowledgement</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>own words, city, survey year</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the items of a list but the last; the last</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the items of a list but the last; the last</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>a range of numbers without the second</comment>
        <translation>%1 till under %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>högst %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>vilket tal som helst</translation>
    </message>
    <message>
        <source>%1, in either question</source>
        <comment>values of a condition</comment>
        <translation>%1, i någon av de två frågorna</translation>
    </message>
    <message numerus="yes">
        <source>%1, in any of %n questions</source>
        <comment>values of a condition</comment>
        <translation>
            <numerusform>%1, i %n fråga</numerusform>
            <numerusform>%1, i någon av %n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a condition is about: its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grid: its row</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>City name</source>
        <translation>Stadens namn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Delstat eller provins</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Survey year</source>
        <translation>Enkätår</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>Besvarade frågor</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that a text is</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>innehåller ”%1”</translation>
    </message>
    <message>
        <source>latitude %1</source>
        <translation>latitud %1</translation>
    </message>
    <message>
        <source>longitude %1</source>
        <translation>longitud %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>values of a condition</comment>
        <translation>inte %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of numbers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Ofullständig</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Frågan ställdes inte</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 har svarat</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>%1 med ofullständigt svar</translation>
    </message>
    <message>
        <source>%1 none</source>
        <comment>%1: how many cities answered that there is none</comment>
        <translation>%1 med svaret ”inga”</translation>
    </message>
    <message>
        <source>%1 no answer found</source>
        <translation>%1 där inget svar hittades</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <translation>%1 där frågan inte ställdes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln city pages</source>
        <translation>
            <numerusform>%Ln stadssida</numerusform>
            <numerusform>%Ln stadssidor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have an answer</source>
        <comment>number, city pages</comment>
        <translation>%1 av %2 har ett svar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts, city pages</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>question, survey year: counts</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Chart: our count of %n answers</source>
        <translation>
            <numerusform>Diagram: vår räkning av %n svar</numerusform>
            <numerusform>Diagram: vår räkning av %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart: figures that the survey published</source>
        <translation>Diagram: siffror som enkäten har publicerat</translation>
    </message>
    <message>
        <source>Chart: the levels of one city at a time</source>
        <translation>Diagram: nivåerna för en stad i taget</translation>
    </message>
    <message>
        <source>No chart: not asked in this survey year</source>
        <translation>Inget diagram: frågan ställdes inte detta enkätår</translation>
    </message>
    <message>
        <source>No chart: texts and single numbers are shown as they are</source>
        <translation>Inget diagram: texter och enstaka tal visas som de är</translation>
    </message>
    <message>
        <source>No chart: answers are too few (%1; a chart needs %2)</source>
        <translation>Inget diagram: svaren är för få (%1; ett diagram behöver %2)</translation>
    </message>
    <message>
        <source>No chart: no answer found</source>
        <translation>Inget diagram: inget svar hittades</translation>
    </message>
    <message>
        <source>%1; number surveyed in %2 not printed</source>
        <comment>cities here, survey year</comment>
        <translation>%1; antalet städer i enkäten %2 anges inte</translation>
    </message>
    <message>
        <source>%1 here; %2 surveyed</source>
        <comment>cities, cities</comment>
        <translation>%1 här; %2 i enkäten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cities surveyed</source>
        <translation>
            <numerusform>%1 av %n stad i enkäten</numerusform>
            <numerusform>%1 av %n städer i enkäten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>survey year: cities here and surveyed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>sentence. note</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No region named</source>
        <translation>Ingen region angiven</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <comment>region, survey year: number of city pages</comment>
        <translation>%1, %2: %3 av %4</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a person wrote</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>Villkoret är tomt.</translation>
    </message>
    <message>
        <source>The condition %1 has no operator.</source>
        <translation>Villkoret %1 har ingen operator.</translation>
    </message>
    <message>
        <source>A quotation mark in the condition %1 is not closed.</source>
        <translation>Ett citattecken i villkoret %1 är inte avslutat.</translation>
    </message>
    <message>
        <source>The condition %1 does not say what it is about.</source>
        <translation>Villkoret %1 säger inte vad det gäller.</translation>
    </message>
    <message>
        <source>The condition %1 misses a value for %2.</source>
        <translation>Villkoret %1 saknar ett värde för %2.</translation>
    </message>
    <message>
        <source>The condition %1 is about %2, which is no question and nothing known of a city.</source>
        <translation>Villkoret %1 gäller %2, som varken är en fråga eller något som är känt om en stad.</translation>
    </message>
    <message>
        <source>The condition %1 asks for the row %2, which %3 does not have.</source>
        <translation>Villkoret %1 frågar efter raden %2, som %3 inte har.</translation>
    </message>
    <message>
        <source>The condition %1 does not say which row of %2.</source>
        <translation>Villkoret %1 säger inte vilken rad i %2.</translation>
    </message>
    <message>
        <source>The condition %1 asks for %2, which is none of the values of %3.</source>
        <translation>Villkoret %1 frågar efter %2, som inte är något av värdena för %3.</translation>
    </message>
    <message>
        <source>The condition %1 needs a number for %2 instead of %3.</source>
        <translation>Villkoret %1 behöver ett tal för %2 i stället för %3.</translation>
    </message>
    <message>
        <source>The condition %1 uses %2, which does not go with %3.</source>
        <translation>Villkoret %1 använder %2, som inte går ihop med %3.</translation>
    </message>
    <message>
        <source>The condition %1 has several values behind %2, which takes one number.</source>
        <translation>Villkoret %1 har flera värden efter %2, som tar ett enda tal.</translation>
    </message>
    <message>
        <source>Write what it is about, one of the operators = != &gt;= &lt;= &gt; &lt; ~= and a value, as in %1.</source>
        <translation>Skriv vad det gäller, en av operatorerna = != &gt;= &lt;= &gt; &lt; ~= och ett värde, som i %1.</translation>
    </message>
    <message>
        <source>Close it; a quotation mark within a text is written twice.</source>
        <translation>Avsluta det; ett citattecken inuti en text skrivs två gånger.</translation>
    </message>
    <message>
        <source>Write it in front of the operator, as in %1.</source>
        <translation>Skriv det före operatorn, som i %1.</translation>
    </message>
    <message>
        <source>Write it behind the operator, or leave out the comma.</source>
        <translation>Skriv det efter operatorn, eller utelämna kommat.</translation>
    </message>
    <message>
        <source>Write it with a point and without separators of thousands, as in 250000; = and != also take LOW..HIGH.</source>
        <translation>Skriv det med punkt och utan tusentalsavgränsare, som i 250000; = och != tar även LOW..HIGH.</translation>
    </message>
    <message>
        <source>Write a condition for each, or one with = and LOW..HIGH.</source>
        <translation>Skriv ett villkor för varje, eller ett enda med = och LOW..HIGH.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Välj någon av dessa: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>the map is coloured by</comment>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: option</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown: no answer found, or the list is incomplete</source>
        <translation>okänt: inget svar hittades, eller så är listan ofullständig</translation>
    </message>
    <message>
        <source>named</source>
        <translation>angivet</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>ett annat svar</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>survey years</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Newly named (the %1 list is incomplete): %2</source>
        <translation>Nu angivet (listan för %1 är ofullständig): %2</translation>
    </message>
    <message>
        <source>Newly named: %1</source>
        <translation>Nu angivet: %1</translation>
    </message>
    <message>
        <source>No longer named (the %1 list is incomplete): %2</source>
        <translation>Inte längre angivet (listan för %1 är ofullständig): %2</translation>
    </message>
    <message>
        <source>No longer named: %1</source>
        <translation>Inte längre angivet: %1</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>row of a grid, two levels</comment>
        <translation>%1: från %2 till %3</translation>
    </message>
    <message>
        <source>The text changed</source>
        <translation>Texten har ändrats</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two answers</comment>
        <translation>Från %1 till %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>Cannot compare: not asked in %1</source>
        <translation>Går inte att jämföra: frågan ställdes inte %1</translation>
    </message>
    <message>
        <source>Cannot compare: no answer found for %1</source>
        <translation>Går inte att jämföra: inget svar hittades för %1</translation>
    </message>
    <message>
        <source>Cannot compare: list incomplete in %1</source>
        <translation>Går inte att jämföra: listan för %1 är ofullständig</translation>
    </message>
    <message>
        <source>Cannot compare: rows without an answer</source>
        <translation>Går inte att jämföra: rader utan svar</translation>
    </message>
    <message>
        <source>The answer is reversed; compare both pages, as printed it may be right.</source>
        <translation>Svaret är det omvända; jämför båda sidorna, det kan stämma så som det står.</translation>
    </message>
    <message>
        <source>%1 changed, %2 same, %3 cannot tell</source>
        <comment>numbers of cities</comment>
        <translation>%1 ändrade, %2 lika, %3 går inte att avgöra</translation>
    </message>
    <message numerus="yes">
        <source>The same %Ln cities, in the %1 and the %2</source>
        <comment>two survey years</comment>
        <translation>
            <numerusform>Samma %Ln stad, i %1 och %2</numerusform>
            <numerusform>Samma %Ln städer, i %1 och %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Our count, %1 survey, %2: %3 of %4 have an answer</source>
        <translation>Vår räkning, enkäten %1, %2: %3 av %4 har ett svar</translation>
    </message>
    <message>
        <source>%1 yes, %2 no, %3 no answer found</source>
        <translation>%1 ja, %2 nej, %3 där inget svar hittades</translation>
    </message>
    <message>
        <source>%1 named, %2 not named, %3 unknown</source>
        <translation>%1 anger det, %2 anger det inte, %3 okända</translation>
    </message>
    <message>
        <source>%1 with a number</source>
        <translation>%1 med ett tal</translation>
    </message>
    <message>
        <source>median %1 (%2)</source>
        <comment>number with unit; base</comment>
        <translation>median %1 (%2)</translation>
    </message>
    <message>
        <source>%1: higher by %2 percentage points</source>
        <comment>group, number</comment>
        <translation>%1: %2 procentenheter högre</translation>
    </message>
    <message>
        <source>%1: higher by %2 to %3 percentage points</source>
        <comment>group, bounds</comment>
        <translation>%1: %2 till %3 procentenheter högre</translation>
    </message>
    <message>
        <source>Picked by hand</source>
        <comment>a group of cities</comment>
        <translation>Valda för hand</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Alla städer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>survey year: number of city pages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In both groups: %1</source>
        <comment>number of city pages</comment>
        <translation>I båda grupperna: %1</translation>
    </message>
    <message>
        <source>With an answer</source>
        <translation>Med ett svar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 with an answer, %2 no answer found</source>
        <translation>%1 med ett svar, %2 där inget svar hittades</translation>
    </message>
    <message>
        <source>%1 yes, %2 otherwise, %3 unknown</source>
        <comment>how many cities have this answer</comment>
        <translation>%1 svarar så, %2 annat, %3 okända</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>number, reference year</comment>
        <translation>%1 år %2</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>färre än 5 svar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <comment>lowest and highest percentage</comment>
        <translation>%1 till %2 %</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>ingen skillnad</translation>
    </message>
    <message>
        <source>cannot tell (%1 to %2 percentage points)</source>
        <translation>går inte att avgöra (%1 till %2 procentenheter)</translation>
    </message>
    <message>
        <source>Each difference lies between two bounds: all missing answers no, or all yes (worst-case bounds, Manski 1990). It is certain of these city pages and says nothing about other cities.</source>
        <translation>Varje skillnad ligger mellan två gränser: att alla svar som saknas är nej, eller att alla är ja (gränser för värsta fall, Manski 1990). Den är säker för dessa stadssidor och säger inget om andra städer.</translation>
    </message>
    <message>
        <source>The city pages are not a random sample of cities, but what public pages survived. The 95 % intervals (Newcombe 1998) would hold only if they were one, and if the missing answers were like the others.</source>
        <translation>Stadssidorna är inte ett slumpmässigt urval av städer, utan de offentliga sidor som har bevarats. 95 %-intervallen (Newcombe 1998) skulle gälla bara om de vore ett sådant urval, och om de svar som saknas liknade de andra.</translation>
    </message>
    <message>
        <source>as if a random sample: %1 to %2 percentage points</source>
        <translation>som för ett slumpmässigt urval: %1 till %2 procentenheter</translation>
    </message>
    <message>
        <source>Same subdivision: %1</source>
        <comment>name of a state or province</comment>
        <translation>Samma landsdel: %1</translation>
    </message>
    <message>
        <source>Same country</source>
        <translation>Samma land</translation>
    </message>
    <message>
        <source>Same region: %1</source>
        <translation>Samma region: %1</translation>
    </message>
    <message>
        <source>%1, %2 km away</source>
        <comment>how near a city lies, kilometres</comment>
        <translation>%1, %2 km bort</translation>
    </message>
    <message>
        <source>By answers</source>
        <comment>similar cities</comment>
        <translation>Efter svar</translation>
    </message>
    <message>
        <source>By region</source>
        <comment>similar cities</comment>
        <translation>Efter region</translation>
    </message>
    <message>
        <source>By size</source>
        <comment>similar cities</comment>
        <translation>Efter storlek</translation>
    </message>
    <message>
        <source>Cities that answer alike, over the questions that both answer in full: lists by what they have in common, numbers by how far apart they are. Method: Gower&apos;s coefficient (Biometrics 27, 1971).</source>
        <translation>Städer som svarar på liknande sätt, räknat på de frågor som båda besvarar fullständigt: listor efter vad de har gemensamt, tal efter hur långt från varandra de ligger. Metod: Gowers koefficient (Biometrics 27, 1971).</translation>
    </message>
    <message>
        <source>Cities of the same subdivision, then country, then region, the nearest first.</source>
        <translation>Städer i samma landsdel, sedan i samma land, sedan i samma region, de närmaste först.</translation>
    </message>
    <message>
        <source>Cities with the closest population by ratio, whatever the years of the numbers.</source>
        <translation>Städer vars folkmängd ligger närmast, räknat som kvot, oavsett vilka år talen gäller.</translation>
    </message>
    <message>
        <source>Agree on %1 of %2</source>
        <comment>numbers of questions</comment>
        <translation>Samma svar på %1 av %2</translation>
    </message>
    <message>
        <source>Agree on %1 of %2, in part on %3</source>
        <comment>numbers of questions</comment>
        <translation>Samma svar på %1 av %2, delvis på %3</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <comment>questions</comment>
        <translation>Lika: %1</translation>
    </message>
    <message>
        <source>In part: %1</source>
        <comment>questions</comment>
        <translation>Delvis: %1</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <comment>questions</comment>
        <translation>Olika: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 % alike over %n questions</source>
        <translation>
            <numerusform>%1 % lika, räknat på %n fråga</numerusform>
            <numerusform>%1 % lika, räknat på %n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities ranked</source>
        <translation>
            <numerusform>%n rangordnad stad</numerusform>
            <numerusform>%n rangordnade städer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share too few answers to rank</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%n har för få gemensamma svar för att rangordnas</numerusform>
            <numerusform>%n har för få gemensamma svar för att rangordnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities nearby</source>
        <comment>in the same country or region</comment>
        <translation>
            <numerusform>%n stad i närheten</numerusform>
            <numerusform>%n städer i närheten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elsewhere</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%n på annat håll</numerusform>
            <numerusform>%n på annat håll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without one printed number</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%n där folkmängden inte anges som ett enda tal</numerusform>
            <numerusform>%n där folkmängden inte anges som ett enda tal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>cities ranked; cities not ranked</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>Our copy of the page of %1 shows %n answers in full, and to compare cities it takes %2.</source>
        <translation>
            <numerusform>Vår kopia av sidan för %1 visar %n svar fullständigt, och det krävs %2 för att jämföra städer.</numerusform>
            <numerusform>Vår kopia av sidan för %1 visar %n svar fullständigt, och det krävs %2 för att jämföra städer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The population of %1 is not printed as one number.</source>
        <translation>Folkmängden i %1 anges inte som ett enda tal.</translation>
    </message>
    <message>
        <source>This survey does not ask for the population.</source>
        <translation>Den här enkäten frågar inte efter folkmängden.</translation>
    </message>
    <message numerus="yes">
        <source>No other city shares %n answers with %1, which it takes to compare them.</source>
        <translation>
            <numerusform>Ingen annan stad har %n svar gemensamt med %1, vilket krävs för att jämföra dem.</numerusform>
            <numerusform>Ingen annan stad har %n svar gemensamt med %1, vilket krävs för att jämföra dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other city here lies in the country or region of %1.</source>
        <translation>Ingen annan stad här ligger i samma land eller region som %1.</translation>
    </message>
    <message>
        <source>No other city here has its population printed as one number.</source>
        <translation>För ingen annan stad här anges folkmängden som ett enda tal.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of ranks</comment>
        <translation>%1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, shared with %n others,</source>
        <comment>a rank</comment>
        <translation>
            <numerusform>%1, delad med %n annan,</numerusform>
            <numerusform>%1, delad med %n andra,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %n cities with a number for %2</source>
        <translation>
            <numerusform>Rang %1 av %n stad med ett tal för %2</numerusform>
            <numerusform>Rang %1 av %n städer med ett tal för %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %n cities with an answer</source>
        <translation>
            <numerusform>Rang %1 av %n stad med ett svar</numerusform>
            <numerusform>Rang %1 av %n städer med ett svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rank of a number, survey year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>above %1 % of them</source>
        <comment>a rank, cities</comment>
        <translation>högre än %1 % av dem</translation>
    </message>
    <message numerus="yes">
        <source>%n printed as a bound that leaves it open</source>
        <comment>%n: numbers</comment>
        <translation>
            <numerusform>%n angivet som en gräns som lämnar det öppet</numerusform>
            <numerusform>%n angivna som gränser som lämnar det öppet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a number of another year, not compared</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%n med ett tal för ett annat år, jämförs inte</numerusform>
            <numerusform>%n med ett tal för ett annat år, jämförs inte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%n utan tal</numerusform>
            <numerusform>%n utan tal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of at least %n cities that named %1</source>
        <translation>
            <numerusform>En av minst %n stad som har angett %1</numerusform>
            <numerusform>En av minst %n städer som har angett %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n cities that named %1</source>
        <translation>
            <numerusform>En av %n stad som har angett %1</numerusform>
            <numerusform>En av %n städer som har angett %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The only city that named %1</source>
        <translation>Den enda staden som har angett %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 % of %n cities)</source>
        <comment>how rare an answer is</comment>
        <translation>
            <numerusform>%1 (%2 % av %n stad)</numerusform>
            <numerusform>%1 (%2 % av %n städer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n unknown</source>
        <comment>%n: cities</comment>
        <translation>
            <numerusform>%1; %n okänd</numerusform>
            <numerusform>%1; %n okända</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a list, its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>question: what is said of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is named by %2 and not by %3</source>
        <comment>option, city, city</comment>
        <translation>%1 anges av %2 men inte av %3</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <comment>city: its answer; city: its answer</comment>
        <translation>%1: %2; %3: %4</translation>
    </message>
    <message>
        <source>%1: %2: %3; %4: %5</source>
        <comment>row of a grid: city: its level; city: its level</comment>
        <translation>%1: %2: %3; %4: %5</translation>
    </message>
    <message>
        <source>%1 is named by %2, and by %3 of %4 (%5)</source>
        <comment>option, city, number, city pages, group</comment>
        <translation>%1 anges av %2, och på %3 av %4 (%5)</translation>
    </message>
    <message>
        <source>%1 is not named by %2, but by %3 of %4 (%5)</source>
        <comment>option, city, number, city pages, group</comment>
        <translation>%1 anges inte av %2, men på %3 av %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2; median of %3 (%4): %5</source>
        <comment>city: its number; median of city pages in group: number</comment>
        <translation>%1: %2; median för %3 (%4): %5</translation>
    </message>
    <message>
        <source>%1 answers “%2”, like %3 of %4 (%5)</source>
        <comment>city, answer, number, city pages, group</comment>
        <translation>%1 svarar ”%2”, liksom %3 av %4 (%5)</translation>
    </message>
    <message>
        <source>No difference is certain.</source>
        <translation>Ingen skillnad är säker.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how rare an answer is, survey year</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The text is the same</source>
        <translation>Texten är densamma</translation>
    </message>
    <message>
        <source>In both years: %1</source>
        <comment>an answer</comment>
        <translation>Båda åren: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a change. That it is a reversal.</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: how its answer changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>answers</comment>
        <translation>Lika</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Går inte att avgöra</translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <comment>two survey years</comment>
        <translation>Förändringar från %1 till %2</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Titta en gång till</translation>
    </message>
    <message>
        <source>%1; no median: the numbers are of %2 to %3</source>
        <comment>counts; reference years</comment>
        <translation>%1; ingen median: talen är från %2 till %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>named</source>
        <comment>an option</comment>
        <translation>nämnt</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>an option</comment>
        <translation>inte nämnt</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a title</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>“%1” in texts</source>
        <translation>”%1” i texter</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>every survey year</source>
        <translation>alla undersökningsår</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cities</source>
        <comment>how many the list has</comment>
        <translation>
            <numerusform>%Ln stad</numerusform>
            <numerusform>%Ln städer</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>which city of a list is read</comment>
        <translation>vid %1</translation>
    </message>
    <message>
        <source>All cities in the list</source>
        <translation>Alla städer i listan</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message numerus="yes">
        <source>Side by side: %1 and %Ln more</source>
        <translation>
            <numerusform>Sida vid sida: %1 och %Ln till</numerusform>
            <numerusform>Sida vid sida: %1 och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation>Sida vid sida: %1</translation>
    </message>
    <message>
        <source>Cities in the list</source>
        <translation>Städer i listan</translation>
    </message>
    <message>
        <source>Cities side by side</source>
        <translation>Städer sida vid sida</translation>
    </message>
    <message>
        <source>Selected cities</source>
        <translation>Markerade städer</translation>
    </message>
    <message>
        <source>the city being read</source>
        <translation>staden du läser om</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <comment>two groups</comment>
        <translation>%1 bredvid %2</translation>
    </message>
    <message>
        <source>the profile %1</source>
        <translation>profilen %1</translation>
    </message>
    <message>
        <source>the survey year %1</source>
        <translation>undersökningsåret %1</translation>
    </message>
    <message>
        <source>the condition %1</source>
        <translation>villkoret %1</translation>
    </message>
    <message>
        <source>the order %1</source>
        <translation>ordningen %1</translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation>kolumnen %1</translation>
    </message>
    <message>
        <source>the question %1</source>
        <translation>frågan %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>gruppen %1</translation>
    </message>
    <message>
        <source>the colours %1</source>
        <comment>of a map</comment>
        <translation>färgerna %1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a dataset</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Made with other data: %1. Open here: %2.</source>
        <translation>Gjord med andra data: %1. Här är öppet: %2.</translation>
    </message>
    <message>
        <source>Not found here: %1.</source>
        <translation>Finns inte här: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Och %Ln till.</numerusform>
            <numerusform>Och %Ln till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: %1</source>
        <comment>what was measured</comment>
        <translation>Publicerat: %1</translation>
    </message>
    <message>
        <source>%1. Chosen by: %2</source>
        <comment>who counted and over what. group</comment>
        <translation>%1. Valda efter: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of a chart, survey year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <comment>author (year). title</comment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>%1. In: %2</source>
        <comment>title. In: the whole that it is a part of</comment>
        <translation>%1. I: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>profile, country</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question: profile</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number, its year</comment>
        <translation>%1 år %2</translation>
    </message>
    <message>
        <source>%1: %2: %3 (%4).</source>
        <comment>profile: question: answer (source)</comment>
        <translation>%1: %2: %3 (%4).</translation>
    </message>
    <message>
        <source>the latest page of each city</source>
        <translation>varje stads senaste sida</translation>
    </message>
    <message>
        <source>all survey years</source>
        <translation>alla undersökningsår</translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation>med orden ”%1”</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of an answer: what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>title of the data. version</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Dataversion</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Erkännande</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Unknown answers</source>
        <translation>Okända svar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a note: note</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n answers, too few for a percentage</source>
        <translation>
            <numerusform>%1: %2 av %n svar, för få för en procentandel</numerusform>
            <numerusform>%1: %2 av %n svar, för få för en procentandel</numerusform>
        </translation>
    </message>
    <message>
        <source>n.d.</source>
        <comment>a citation without a date</comment>
        <translation>u.å.</translation>
    </message>
    <message>
        <source>Based on: %1</source>
        <comment>title, publisher, address</comment>
        <translation>Bygger på: %1</translation>
    </message>
    <message>
        <source>texts, not compared</source>
        <translation>texter, inte jämförda</translation>
    </message>
</context>
</TS>
