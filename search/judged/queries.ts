/**
 * Judged queries: `kind | query | groups or occupation codes (=12345)`. Written as officers and employers type: everyday names,
 * abbreviations, gender forms, spellings, compounds, slips of the hand, words still being typed, several words.
 */
export const queries = `
vacancy|Putzfrau|clean
vacancy|putzhilfe|clean
vacancy|Putzkraft|clean
vacancy|Reinigungskraft|clean
vacancy|Reinigungskräfte|clean
vacancy|raumpfleger|clean
vacancy|Raumpflegerin|clean
vacancy|Gebäudereiniger|clean
vacancy|Gebaeudereiniger|clean
vacancy|reinigungskarft|clean
vacancy|Reinigung|clean
vacancy|Lager|stock pick
vacancy|Lagerist|stock
vacancy|Lageristin|stock
vacancy|Lagerarbeiter|stock
vacancy|Lagermitarbeiter (m/w/d)|stock
vacancy|Fachlagerist|stock
vacancy|Fachkraft Lagerlogistik|stock
vacancy|lagerlogisitk|stock
vacancy|Kommissionierer|pick
vacancy|Kommissioniererin|pick
vacancy|Komissionierer|pick
vacancy|Kommisionierer|pick
vacancy|Picker|pick
vacancy|Verpacker|pack
vacancy|Packer|pack pick
vacancy|Staplerfahrer|fork
vacancy|Stapler|fork
vacancy|Gabelstapler|fork
vacancy|Staplerfahrer*innen|fork
vacancy|stapelfahrer|fork
vacancy|Stalperfahrer|fork
vacancy|Schubmaststapler|fork
vacancy|LKW|truck
vacancy|LKW Fahrer|truck
vacancy|LKW-Fahrerin|truck
vacancy|Lastwagenfahrer|truck
vacancy|Kraftfahrer|truck
vacancy|Berufskraftfahrer|truck
vacancy|BKF|truck
vacancy|Trucker|truck
vacancy|Fernfahrer|truck
vacancy|berufskraftfarer|truck
vacancy|Busfahrer|bus
vacancy|Bus|bus
vacancy|Busfahrerin|bus
vacancy|Omnibusfahrer|bus
vacancy|Paketbote|parcel
vacancy|Postbote|parcel
vacancy|Briefträger|parcel
vacancy|Paketzusteler|parcel
vacancy|Lokführer|engine
vacancy|Lokfuehrer|engine
vacancy|Altenpfleger|elder
vacancy|Altenpflegerin|elder
vacancy|Krankenschwester|elder
vacancy|Pflegefachkraft|elder
vacancy|Pflegefachmann|elder
vacancy|Krankenpfleger/in|elder
vacancy|Altenpflegehelfer|carehelp
vacancy|Pflegehelfer|carehelp
vacancy|Pflegehilfe|carehelp
vacancy|Altenpfleghelfer|carehelp
vacancy|Altenpflegehelferin|carehelp
vacancy|Pflege|elder carehelp
vacancy|Alltagsbegleiter|daily
vacancy|Betreuungskraft|daily
vacancy|Seniorenbetreuer|daily
vacancy|Haushaltshilfe|household
vacancy|Hauswirtschaft|household
vacancy|MFA|medical
vacancy|Arzthelferin|medical
vacancy|Medizinische Fachangestellte|medical
vacancy|Sprechstundenhilfe|medical
vacancy|Arzthlferin|medical
vacancy|ZFA|dental
vacancy|Zahnarzthelferin|dental
vacancy|Zahnmedizinische Fachangestellte|dental
vacancy|Schlosser|metal
vacancy|Schlosserin|metal
vacancy|Industriemechaniker|metal apprentice2
vacancy|Metallbauer|metal
vacancy|Schweißer|weld
vacancy|Schweisser|weld
vacancy|Schweiser|weld
vacancy|schweißen|weld
vacancy|WIG|weld1
vacancy|CNC|turn
vacancy|Dreher|turn
vacancy|Fräser|turn
vacancy|Fraeser|turn
vacancy|Zerspaner|turn
vacancy|Zerspannungsmechaniker|turn
vacancy|Elektriker|electric
vacancy|Elektrikerin|electric
vacancy|Elektroniker|electric
vacancy|Elekriker|electric
vacancy|Photovoltaik|electric2
vacancy|Klempner|plumb
vacancy|SHK|plumb
vacancy|Heizungsbauer|plumb
vacancy|Installateur|plumb
vacancy|Tischler|wood
vacancy|Schreiner|wood
vacancy|Tischlerin|wood
vacancy|Verkäufer|shop apprentice1
vacancy|Verkaeuferin|shop apprentice1
vacancy|Verkäufer*in|shop apprentice1
vacancy|Verkäufer/innen|shop apprentice1
vacancy|Einzelhandelskaufmann|shop
vacancy|Verkaüfer|shop
vacancy|Kassiererin|till
vacancy|Kasse|till
vacancy|Regaleinräumer|shelf
vacancy|Warenverräumer|shelf
vacancy|Regal auffüllen|shelf
vacancy|Bäckereiverkäuferin|bakeshop
vacancy|Bäckerei|bakeshop
vacancy|Bäcker|baker
vacancy|Baecker|baker
vacancy|Bäker|baker
vacancy|Konditor|baker2
vacancy|Fleischer|butcher
vacancy|Metzger|butcher
vacancy|Koch|cook
vacancy|Köchin|cook
vacancy|Köche|cook
vacancy|Küchenhilfe|kitchen
vacancy|Kuechenhilfe|kitchen
vacancy|Tellerwäscher|kitchen
vacancy|Kellner|waiter
vacancy|Kelner|waiter
vacancy|Kellnerin|waiter
vacancy|Bedienung|waiter
vacancy|Hotel Rezeption|hotel1
vacancy|Hotelfachfrau|hotel2
vacancy|Bürokraft|office
vacancy|Büro|office
vacancy|Sekretärin|office
vacancy|Bürokauffrau|office
vacancy|SB|clerk
vacancy|Sachbearbeiter|clerk
vacancy|Sachbearbeiterin Wohngeld|clerk1
vacancy|Steuerfachangestellte|tax
vacancy|Steuergehilfe|tax
vacancy|Buchhalter|book
vacancy|Buchaltung|book
vacancy|Reno|law
vacancy|Rechtsanwaltsfachangestellte|law
vacancy|Erzieher|child
vacancy|Erzieherin|child
vacancy|Kindergärtnerin|child
vacancy|Kita|child
vacancy|Schulbegleiter|school
vacancy|Integrationshelfer|school
vacancy|Security|guard
vacancy|Wachmann|guard
vacancy|Pförtner|guard
vacancy|34a|guard1
vacancy|Hausmeister|caretaker
vacancy|Hausmiester|caretaker
vacancy|Maurer|mason
vacancy|Bauhelfer|buildhelp
vacancy|Straßenbauer|street
vacancy|Strassenbau|street1
vacancy|Tiefbau|street digger1
vacancy|Trockenbau|dry
vacancy|Maler|paint
vacancy|Anstreicher|paint
vacancy|Dachdecker|roof1
vacancy|Zimmermann|roof2
vacancy|Gärtner|garden
vacancy|GaLaBau|garden
vacancy|Landschaftsgärtner|garden
vacancy|Landwirt|farm1
vacancy|Melker|farm2
vacancy|Erntehelfer|harvest
vacancy|Spargelstecher|harvest
vacancy|Baggerfahrer|digger
vacancy|Bagger|digger1
vacancy|KFZ-Mechaniker|car
vacancy|Automechaniker|car
vacancy|Kfz Mechatroniker|car
vacancy|Maschinenbediener|machine
vacancy|Anlagenführer|machine
vacancy|Produktionshelfer|produce
vacancy|Fabrikarbeiter|produce
vacancy|Produktion|produce
vacancy|Glas|glass
vacancy|Programmierer|software
vacancy|IT Administrator|admin2
vacancy|Fachinformatiker|admin
vacancy|Callcenter|phone
vacancy|Telefonist|phone
vacancy|Wäscherei|laundry
vacancy|Friseurin|hair
vacancy|Frisör|hair
vacancy|Näherin|sew
vacancy|Schneider|sew
vacancy|Kältetechnik|cold
vacancy|Ausbildung|apprentice
vacancy|Azubi|apprentice
vacancy|Lehrstelle|apprentice
vacancy|Minijob|clean3 till shelf2
vacancy|Pflegehelfer Torgau|carehelp1
vacancy|Koch Schkeuditz|cook1
vacancy|Staplerfahrer Torgau|fork2
vacancy|Nordfracht|stock1 stock4 fork1 office2
vacancy|Haus Linde|elder1 carehelp1 daily2 kitchen1
vacancy|Schwei|weld
vacancy|Kommiss|pick
vacancy|Altenpf|elder1 elder2 carehelp1
employer|Morgenrot|morgenrot
employer|Pflegedienst Morgenrot|morgenrot
employer|Haus Linde|linde
employer|Nordfrach|nordfracht
employer|Glashuette Elbtal|elbtal
employer|Glashütte|elbtal
employer|Klinik|kreisklinik
employer|Bäckerei Morgenstern|morgenstern
employer|Heinze Haustechnik|heinze
employer|Krueger Steuerkanzlei|krueger
employer|Kruger|krueger
employer|Zeitarbeit|agency
employer|Personaldienstleister|agency
employer|Stahlbau Belgern|belgern
employer|Mueller Lüdenscheidt|mueller
employer|Weissflog|weissenfels
employer|Weisflog|weissenfels
person|Schmidt|p_schmidt
person|Schmitt|p_schmidt
person|Joerg Schmidt|p_schmidt
person|Ozdemir|p_oezdemir
person|Özdemir|p_oezdemir
person|Müller|p_mueller
person|Mueller Sabine|p_mueller
person|Strauss|p_strauss
person|Strauß Günther|p_strauss
person|Kowalenko|p_kovalenko
person|Hussein|p_hussein
person|Schröder|p_schroeder
person|Schroder|p_schroeder
person|Nguyen|p_nguyen
person|Bär|p_baer
person|Wojcik|p_wojcik
person|Schweißer Oschatz|p_schmidt
person|Staplerschein|p_oezdemir
person|Maurer|p_wojcik
event|Bewerbungstag Pflege|e_care
event|Bewerbertag Lager|e_log
event|Jobs für Eltern|e_fair
event|Zeitarbeit|e_temp
event|Behinderung|e_disabled
event|Ausbildungsmese|e_train
event|Nordfracht|e_log
occupation|Putzfrau|=54101
occupation|Krankenschwester|=81302
occupation|Staplerfahrer|=52531
occupation|Altenpflegehelfer|=82101
occupation|Erzieherin|=83112
occupation|LKW-Fahrer|=52122
occupation|Heizungsbauer|=34212
occupation|51312|=51312
occupation|Tischlr|=22342
occupation|Friseuse|=82312
`
