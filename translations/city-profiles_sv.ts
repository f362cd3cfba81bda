<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
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
</context>
<context>
    <name>Report</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Utdata kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>Check the free space and try again.</source>
        <translation>Kontrollera det lediga utrymmet och försök igen.</translation>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The folder can&apos;t be made.</source>
        <translation>Mappen kan inte skapas.</translation>
    </message>
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
        <source>Write it as 1600x900.</source>
        <translation>Skriv den som 1600x900.</translation>
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
        <source>Put 2 to 12 profiles side by side: different, same or cannot tell.</source>
        <translation>Ställ 2 till 12 profiler sida vid sida: olika, lika eller kan inte avgöras.</translation>
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
        <source>Without a command it opens a window on FILE, a dataset file or data package, or on the bundled survey. A CITY is named by its id or by a name that only one city has; without an EDITION its newest profile is taken.</source>
        <translation>Utan kommando öppnas ett fönster med FILE, en datamängdsfil eller ett datapaket, eller med den medföljande enkäten. CITY anges med sitt id eller med ett namn som bara en stad har; utan EDITION tas stadens nyaste profil.</translation>
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
        <source>Sort by name, country, edition or a number such as population.</source>
        <translation>Sortera efter name, country, edition eller ett tal som population.</translation>
    </message>
    <message>
        <source>The form of the output.</source>
        <translation>Formen på utdata.</translation>
    </message>
    <message>
        <source>Width and height of the picture in pixels (1600x900, or higher where a chart needs it).</source>
        <translation>Bildens bredd och höjd i bildpunkter (1600x900, eller högre där ett diagram behöver det).</translation>
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
</TS>
