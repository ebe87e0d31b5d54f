/**
 * What the judged queries search in, made up for this: `group | kind | occupation | title | employer | city | skills`. Members of a group
 * count as hits of the queries that name it. All occupations of the classification stand beside them.
 */
export const corpus = `
clean|vacancy|54101|Reinigungskraft (m/w/d) Schule|Blitzblank Service|Torgau|Glasreinigung
clean|vacancy|54101|Raumpflegerin / Raumpfleger|Sauberland Gebäudedienste|Oschatz|
clean|vacancy|54101|Mitarbeiter*in Unterhaltsreinigung auf Minijob-Basis|Blitzblank Service|Eilenburg|
clean|vacancy|54101|Gebäudereinigerhelfer (gn)|Sauberland Gebäudedienste|Delitzsch|Hubarbeitsbühne
stock|vacancy|51312|Fachkraft für Lagerlogistik (m/w/d)|Nordfracht Logistik|Schkeuditz|Gabelstapler
stock|vacancy|51312|Fachlagerist/in im Hochregallager|Kettenhaus Kontraktlogistik|Schkeuditz|SAP
stock|vacancy|51312|Lagermitarbeiter Wareneingang (m/w/d)|Elbkorn Mühle|Torgau|Handscanner
stock|vacancy|51311|Lagerhelfer im Kommissionierlager|Nordfracht Logistik|Taucha|
pick|vacancy|51311|Kommissionierer:innen für Nachtschicht|Kettenhaus Kontraktlogistik|Schkeuditz|Pick by Voice
pick|vacancy|51311|Picker (m/w/d) Tiefkühllager|Frostwerk Lebensmittel|Eilenburg|
pack|vacancy|51311|Verpackungshelfer (m/w/d) in Teilzeit|Papierwerk Muldental|Eilenburg|Verpacken
fork|vacancy|52531|Staplerfahrer (m/w/d) Schubmaststapler|Nordfracht Logistik|Schkeuditz|Schubmaststapler
fork|vacancy|52531|Gabelstaplerfahrer*in im Schichtbetrieb|Glashütte Elbtal|Torgau|Gabelstapler
truck|vacancy|52122|LKW-Fahrer (m/w/d) Nahverkehr|Spedition Wermsdorf|Oschatz|Schlüsselzahl 95
truck|vacancy|52122|Berufskraftfahrer/in CE Fernverkehr|Elbe Transporte|Torgau|ADR
truck|vacancy|52122|Kraftfahrer C/CE für Baustoffe|Kieswerk Dahlen|Dahlen|Ladekran
bus|vacancy|52132|Busfahrer (w/m/d) im Linienverkehr|Omnibus Heidebogen|Torgau|Personenbeförderungsschein
bus|vacancy|52132|Omnibusfahrer für Schülerverkehr|Reisedienst Collm|Oschatz|
parcel|vacancy|52182|Paketzusteller (m/w/d) mit Firmenwagen|Blitzpost Kurier|Delitzsch|
parcel|vacancy|51321|Briefzusteller in Teilzeit|Sachsenbrief|Eilenburg|
engine|vacancy|52202|Triebfahrzeugführer (m/w/d)|Regiobahn Mitteldeutschland|Delitzsch|
elder|vacancy|82102|Examinierte Altenpfleger (m/w/d) Nachtdienst|Seniorenheim Haus Linde|Torgau|
elder|vacancy|82102|Pflegefachkraft stationäre Altenpflege|Pflegedienst Morgenrot|Oschatz|
elder|vacancy|81302|Pflegefachfrau / Pflegefachmann Station Innere|Kreisklinik Nord|Eilenburg|
elder|vacancy|81302|Gesundheits- und Krankenpfleger*innen ITS|Kreisklinik Nord|Delitzsch|
carehelp|vacancy|82101|Altenpflegehelfer/in (m/w/d)|Seniorenheim Haus Linde|Torgau|
carehelp|vacancy|82101|Pflegehilfskraft ohne Examen|Pflegedienst Morgenrot|Dahlen|
carehelp|vacancy|81301|Krankenpflegehelfer (m/w/d) Chirurgie|Kreisklinik Nord|Eilenburg|
daily|vacancy|83142|Alltagsbegleiter für Senioren|Tagespflege Sonnenhof|Mügeln|
daily|vacancy|83142|Betreuungskraft nach § 53b|Seniorenheim Haus Linde|Torgau|
household|vacancy|83212|Hauswirtschafter*in im Wohnheim|Lebenshilfe Torgau|Torgau|
medical|vacancy|81102|MFA Hausarztpraxis (m/w/d)|Praxis Dr. Sommer|Oschatz|
medical|vacancy|81102|Medizinische Fachangestellte Orthopädie|MVZ Loberaue|Delitzsch|
medical|vacancy|81102|Arzthelferin (m/w/d) Kinderarztpraxis|Praxis Dr. Winter|Eilenburg|
dental|vacancy|81112|ZFA Prophylaxe (m/w/d)|Zahnarztpraxis Sonnenschein|Torgau|
dental|vacancy|81112|Zahnmedizinische Fachangestellte Empfang|Zahnklinik am Stadtpark|Delitzsch|
metal|vacancy|24412|Metallbauer Konstruktionstechnik (m/w/d)|Stahlbau Belgern|Belgern|MAG-Schweißen
metal|vacancy|24412|Schlosser für Treppen und Geländer|Schlosserei Kranich|Oschatz|
metal|vacancy|25102|Industriemechaniker Instandhaltung (m/w/d)|Glashütte Elbtal|Torgau|Hydraulik
metal|vacancy|25102|Betriebsschlosser/in Zuckerfabrik|Zuckerwerk Delitzsch|Delitzsch|
weld|vacancy|24422|WIG-Schweißer (m/w/d) Edelstahl|Behälterbau Taucha|Taucha|WIG-Schweißen
weld|vacancy|24422|Schweißer MAG 135|Stahlbau Belgern|Belgern|MAG-Schweißen
turn|vacancy|24232|CNC-Dreher (m/w/d)|Präzision Mulde|Eilenburg|CNC
turn|vacancy|24232|Zerspanungsmechaniker*in Fräsen|Werkzeugbau Schildau|Schildau|Heidenhain
turn|vacancy|24232|CNC Fräser / Maschineneinrichter|Präzision Mulde|Eilenburg|CNC
electric|vacancy|26212|Elektroniker Energie- und Gebäudetechnik|Elektro Rabe|Torgau|
electric|vacancy|26212|Elektriker für Photovoltaik (m/w/d)|Sonnenstrom Oschatz|Oschatz|Photovoltaik
electric|vacancy|26252|Betriebselektriker im Schichtdienst|Papierwerk Muldental|Eilenburg|
plumb|vacancy|34212|Anlagenmechaniker SHK (m/w/d)|Haustechnik Heinze|Torgau|
plumb|vacancy|34212|Heizungsmonteur/in Wärmepumpen|Wärme und Wasser|Delitzsch|Wärmepumpe
plumb|vacancy|34212|Kundendienstmonteur Sanitär und Heizung|Haustechnik Heinze|Oschatz|
wood|vacancy|22342|Tischler (m/w/d) Innenausbau|Tischlerei Buche|Mügeln|
wood|vacancy|22342|Schreinergeselle Möbelbau|Möbelwerk Eilenburg|Eilenburg|
shop|vacancy|62102|Verkäufer/in (m/w/d) Textil|Modehaus Weber|Torgau|
shop|vacancy|62102|Kaufmann im Einzelhandel – Baumarkt|Baumarkt Heide|Delitzsch|
shop|vacancy|62102|Verkaufsberater*innen für Küchen|Küchenstudio Nord|Eilenburg|
till|vacancy|62112|Kassierer auf Minijob-Basis (m/w/d)|Supermarkt Frisch|Oschatz|
shelf|vacancy|62101|Warenverräumer früh morgens|Regalprofi Service|Torgau|
shelf|vacancy|62101|Regalauffüller/in Minijob|Supermarkt Frisch|Taucha|
bakeshop|vacancy|62302|Bäckereifachverkäuferin (m/w/d)|Bäckerei Morgenstern|Torgau|
bakeshop|vacancy|62302|Fachverkäufer im Lebensmittelhandwerk – Bäckerei|Backstube Loberthal|Delitzsch|
baker|vacancy|29222|Bäcker (m/w/d) – Nachtarbeit|Bäckerei Morgenstern|Torgau|
baker|vacancy|29222|Konditor/in Torten|Café Elbblick|Torgau|
butcher|vacancy|29232|Fleischer/in im Zerlegebetrieb|Landfleischerei Dahlen|Dahlen|
butcher|vacancy|29232|Metzgergeselle für Wurstproduktion|Wurstwaren Heide|Eilenburg|
cook|vacancy|29302|Köchin / Koch Kantine|Kantine am Werk|Schkeuditz|
cook|vacancy|29302|Beikoch für Schulküche (m/w/d)|Schulspeisung Nord|Delitzsch|
kitchen|vacancy|29301|Küchenhilfe im Seniorenheim|Seniorenheim Haus Linde|Torgau|
kitchen|vacancy|29301|Spülkraft Großküche (m/w/d)|Kantine am Werk|Schkeuditz|
waiter|vacancy|63302|Kellner:in für Ausflugsgaststätte|Gasthof Zum Anker|Torgau|
waiter|vacancy|63302|Servicekraft Restaurant (m/w/d)|Hotel Goldener Stern|Oschatz|
waiter|vacancy|63302|Restaurantfachmann/-frau à la carte|Hotel Goldener Stern|Oschatz|
hotel|vacancy|63222|Rezeptionist (m/w/d) Nachtschicht|Hotel am Flughafen|Schkeuditz|Englisch
hotel|vacancy|63222|Hotelfachfrau / Hotelfachmann|Hotel Goldener Stern|Oschatz|
office|vacancy|71402|Bürokauffrau / Bürokaufmann|Elektro Rabe|Torgau|MS Office
office|vacancy|71402|Kaufmann für Büromanagement (m/w/d)|Nordfracht Logistik|Schkeuditz|SAP
office|vacancy|71402|Sekretär/in der Geschäftsführung|Zuckerwerk Delitzsch|Delitzsch|
clerk|vacancy|73202|SB Wohngeld (m/w/d)|Stadtverwaltung Eilenburg|Eilenburg|
clerk|vacancy|73202|Sachbearbeiter/in Kfz-Zulassung|Landkreis Heideland|Torgau|
clerk|vacancy|73202|Verwaltungsfachangestellte Bürgerbüro|Gemeinde Wermsdorf|Wermsdorf|
tax|vacancy|72302|Steuerfachangestellte*r Lohn|Steuerkanzlei Krüger|Oschatz|DATEV
book|vacancy|72213|Finanzbuchhalter (m/w/d)|Papierwerk Muldental|Eilenburg|DATEV
book|vacancy|72213|Lohnbuchhalterin in Teilzeit|Personal Nord|Delitzsch|
law|vacancy|73112|Rechtsanwaltsfachangestellte/r|Kanzlei Adler|Torgau|
law|vacancy|73112|ReNo-Fachkraft (m/w/d)|Notariat am Markt|Eilenburg|
child|vacancy|83112|Staatlich anerkannte Erzieher*innen Kita|Kita Spatzennest|Torgau|
child|vacancy|83112|Erzieher im Hort (m/w/d)|Kinderland Delitzsch|Delitzsch|
school|vacancy|83112|Schulbegleiter/in Integrationshelfer|Lebenshilfe Torgau|Torgau|
guard|vacancy|53112|Sicherheitsmitarbeiter Werkschutz § 34a|Wachdienst Adler|Schkeuditz|Sachkunde § 34a
guard|vacancy|53111|Pförtner im Schichtdienst (m/w/d)|Wachdienst Adler|Torgau|
caretaker|vacancy|34102|Hausmeister (m/w/d) Schulen|Stadtverwaltung Eilenburg|Eilenburg|
caretaker|vacancy|34102|Haustechniker/in Einkaufszentrum|Centerpark Nova|Delitzsch|
mason|vacancy|32122|Maurer (m/w/d) Altbausanierung|Bau Heinrich|Oschatz|
mason|vacancy|32122|Hochbaufacharbeiter Mauerwerk|Bauhütte Elbe|Torgau|
buildhelp|vacancy|32101|Bauhelfer mit Führerschein B|Bau Heinrich|Oschatz|
street|vacancy|32222|Straßenbauer (m/w/d) Asphalt|Tiefbau Nordland|Delitzsch|
street|vacancy|32202|Tiefbaufacharbeiter/in Rohrgraben|Tiefbau Nordland|Eilenburg|
dry|vacancy|33302|Trockenbaumonteur (m/w/d)|Ausbau Muldental|Eilenburg|
paint|vacancy|33212|Maler und Lackierer (m/w/d)|Malerbetrieb Farbenfroh|Torgau|
paint|vacancy|33212|Malergeselle Fassade|Farbwerk Oschatz|Oschatz|
roof|vacancy|32142|Dachdecker (m/w/d) Steildach|Dach und Wand Collm|Oschatz|
roof|vacancy|33232|Zimmerer Holzrahmenbau|Holzbau Dübener Heide|Bad Düben|
garden|vacancy|12142|Landschaftsgärtner/in GaLaBau|Grünwerk Nord|Taucha|
garden|vacancy|12142|Garten- und Landschaftsbauer Pflaster|Gartenbau Löser|Torgau|
farm|vacancy|11102|Landwirt/in Ackerbau|Agrar Elbaue|Belgern|Traktor
farm|vacancy|11202|Melker im Milchviehstall (m/w/d)|Agrar Elbaue|Belgern|
harvest|vacancy|11101|Erntehelfer Spargel und Erdbeeren|Obsthof Ablass|Mügeln|
digger|vacancy|52522|Baggerfahrer (m/w/d) Kettenbagger|Tiefbau Nordland|Delitzsch|Bagger
digger|vacancy|52522|Baugeräteführer/in Radlader|Kieswerk Dahlen|Dahlen|Radlader
car|vacancy|25212|Kfz-Mechatroniker (m/w/d)|Autohaus Brandis|Delitzsch|
car|vacancy|25212|Automechaniker freie Werkstatt|Werkstatt Krause|Torgau|
machine|vacancy|25122|Maschinen- und Anlagenführer Lebensmittel|Frostwerk Lebensmittel|Eilenburg|
machine|vacancy|25122|Maschinenbediener/in Spritzguss|Kunststoff Mulde|Eilenburg|
produce|vacancy|25101|Produktionsmitarbeiter (m/w/d) 3-Schicht|Glashütte Elbtal|Torgau|
produce|vacancy|25101|Produktionshelfer*in Montageband|Fahrradwerk Heide|Delitzsch|
glass|vacancy|21312|Verfahrensmechaniker Glastechnik|Glashütte Elbtal|Torgau|
software|vacancy|43414|Softwareentwickler Java (m/w/d)|Datenwerk Leipzig Land|Taucha|Java
admin|vacancy|43102|Fachinformatiker Systemintegration (m/w/d)|Landkreis Heideland|Torgau|Linux
admin|vacancy|43102|Systemadministrator/in Krankenhaus|Kreisklinik Nord|Eilenburg|
phone|vacancy|92122|Call-Center-Agent Kundenservice (m/w/d)|Telekontakt Nord|Delitzsch|
laundry|vacancy|54132|Mitarbeiter Wäscherei / Bügelkraft|Textilpflege Collm|Oschatz|
hair|vacancy|82312|Friseur (m/w/d) in Teilzeit|Salon Haarmonie|Torgau|
sew|vacancy|28222|Näherin / Näher für Arbeitskleidung|Textilwerk Oschatz|Oschatz|
cold|vacancy|34232|Kälteanlagenbauer/in Service|Klimatechnik Frost|Delitzsch|
apprentice|vacancy|62102|Ausbildung Verkäufer 2027 (m/w/d)|Supermarkt Frisch|Oschatz|
apprentice|vacancy|25102|Ausbildungsplatz Industriemechaniker|Zuckerwerk Delitzsch|Delitzsch|
morgenrot|employer||Pflegedienst Morgenrot GmbH||Oschatz|
linde|employer||Seniorenheim Haus Linde gGmbH||Torgau|
nordfracht|employer||Nordfracht Logistik GmbH & Co. KG||Schkeuditz|
elbtal|employer||Glashütte Elbtal AG||Torgau|
kreisklinik|employer||Kreisklinik Nord gGmbH||Eilenburg|
morgenstern|employer||Bäckerei Morgenstern e. K.||Torgau|
heinze|employer||Haustechnik Heinze||Torgau|
krueger|employer||Steuerkanzlei Krüger & Partner||Oschatz|
collm|employer||Dach und Wand Collm GmbH||Oschatz|
agency|employer||Kranich Personalservice GmbH Zeitarbeit||Delitzsch|
agency|employer||Zeitwerk Personaldienstleister GmbH||Torgau|
belgern|employer||Stahlbau Belgern GmbH||Belgern|
mueller|employer||Autohaus Müller-Lüdenscheidt||Torgau|
weissenfels|employer||Großhandel Weißflog||Eilenburg|
p_schmidt|person|24422|Jörg Schmidt||Oschatz|MAG-Schweißen
p_oezdemir|person|51312|Ayşe Özdemir||Torgau|Gabelstapler
p_mueller|person|82101|Sabine Müller||Eilenburg|
p_strauss|person|52122|Günther Strauß||Delitzsch|Schlüsselzahl 95
p_kovalenko|person|71402|Oksana Kovalenko||Torgau|MS Office
p_hussein|person|29302|Mohammed Al-Hussein||Taucha|
p_schroeder|person|26212|Katrin Schröder||Oschatz|Photovoltaik
p_nguyen|person|28222|Thi Lan Nguyen||Eilenburg|
p_baer|person|54101|Renate Bär||Torgau|
p_wojcik|person|32122|Paweł Wójcik||Delitzsch|
e_care|event|82102|Bewerbungstag Pflege im Haus Linde|Seniorenheim Haus Linde gGmbH|Torgau|
e_log|event|51312|Bewerbungstag Lager und Versand|Nordfracht Logistik GmbH & Co. KG|Schkeuditz|
e_fair|event||Einstellungssache – Jobs für Eltern||Eilenburg|
e_temp|event||Personaldienstleister stellen sich vor|Zeitwerk Personaldienstleister GmbH|Torgau|
e_disabled|event||Woche der Menschen mit Behinderung||Delitzsch|
e_train|event||Ausbildungsmesse Nordland||Oschatz|
`
