/**
 * Names of skills (Kenntnisse) in use among employers, applicants and offices: each line is one thing, its first name the main one.
 * Compared without regard to case, umlauts, hyphens, order of words, plural and verb endings, so one spelling of each name is enough.
 */
export const skillNames = `
Gabelstapler|Staplerschein|Gabelstaplerschein|Flurförderzeugschein|Flurförderzeug|Flurförderzeuge|Flurförderschein|Flurfördermittelschein|Führerschein Gabelstapler|Gabelstaplerführerschein|Staplerführerschein|Fahrausweis für Flurförderzeuge|Fahrausweis Flurförderzeuge|Fahrerausweis Flurförderzeuge|Staplerfahrer|Gabelstaplerfahrer|Staplerfahren|Gabelstapler fahren|Stapler|Stapler fahren|Frontstapler|Frontstaplerschein|Hubstapler|Gegengewichtsstapler|Elektrostapler|Dieselstapler|Staplerberechtigung|Gabelstaplerberechtigung|FFZ|FFZ-Schein|Flurförderfahrzeug|Flurförderfahrzeuge|Forklift|Forklift licence|Forklift license|Forklift driver|Forklift driving|Gabelstapler (Diesel-, Benzin-, Elektro-, Gas-)|Gabelstaplererfahrung|Staplererfahrung|Staplerfahrerschein|Staplerpass|Stapler-Führerschein|Bedienerausweis Stapler|DGUV Vorschrift 68|DGUV Grundsatz 308-001
Schubmaststapler|Schubmast|Reach truck|Hochregalstapler|Schmalgangstapler|Schubmaststaplerschein|Hochregalstaplerschein
Hubwagen|Ameise|Elektrohubwagen|E-Ameise|Elektroameise|Mitgänger-Flurförderzeug|Niederhubwagen|Hochhubwagen|Handhubwagen|Deichselstapler|Elektrodeichselhubwagen
Kommissionierung|Kommissionieren|Picken|Picking|Order picking|Pick by Voice|Pick by Light|Pick by Scan|Zusammenstellen von Waren|Kommissioniertätigkeit|Auftragszusammenstellung
Lagerverwaltungssystem|Lagerverwaltungssysteme|LVS|WMS|Warehouse Management System|Lagerverwaltungssoftware|Lagersoftware|Lagerwirtschaftssystem
Lagerwirtschaft|Lagerarbeit|Lagertätigkeit|Lagerlogistik|Lagerhaltung|Warehouse|Lagern
Wareneingang|Warenannahme|Wareneingangskontrolle|Warenannahme, Wareneingangskontrolle|Wareneingangsprüfung|Goods receipt
Warenausgang|Versand|Warenausgabe|Versandabwicklung|Versandtätigkeit|Versandvorbereitung|Expedition
Verpacken|Verpackung|Packen|Konfektionierung|Konfektionieren|Verpackungstätigkeit|Abpacken
Be- und Entladen|Beladen|Entladen|Beladen, Entladen|Beladung|Entladung|Verladen|Verladung|Containerentladung|LKW beladen
Ladungssicherung|Ladungssicherung VDI 2700|Sachkunde Ladungssicherung|Ladungssicherungsschein|VDI 2700
Inventur|Bestandskontrolle|Bestandsaufnahme
Handscanner|Scanner|MDE|MDE-Gerät|MDE-Geräte|Scannen|mobile Datenerfassung|Barcodescanner
Tourenplanung|Routenplanung|Tourendisposition
Disposition|Disponieren|Transportdisposition|Fahrzeugdisposition|Fuhrparkdisposition
Zollabwicklung|Zoll|Zollkenntnisse|ATLAS|Zollanmeldung|ATLAS Zoll|Zollrecht
Gefahrgut|ADR|ADR-Schein|Gefahrgutschein|Gefahrgutführerschein|ADR-Bescheinigung|Gefahrgut ADR|Gefahrgutschein ADR|Gefahrgutfahrer|Gefahrgutschein Stückgut (ADR)|ADR Stückgut|ADR Basis|ADR Grundkurs|Gefahrgutausweis
ADR Tank|Gefahrgutschein Tankwagen (ADR)|ADR Tankwagen|Tankschein|Gefahrgut Tank
Schlüsselzahl 95|Kennziffer 95|SZ 95|Code 95|Kennzahl 95|95er|Modul 95|Module 95|5 Module|BKrFQG|BKF-Module|Berufskraftfahrerqualifikation|Berufskraftfahrer-Qualifikation|Fahrerqualifizierungsnachweis|FQN|Grundqualifikation Berufskraftfahrer|beschleunigte Grundqualifikation|Eintrag 95|Schlüssel 95|Befähigung nach Berufskraftfahrer-Qualifikations-Gesetz (BKrFQG)|Berufskraftfahrerqualifizierung|LKW-Module|BKF Weiterbildung|Weiterbildung BKrFQG|Berufskraftfahrerweiterbildung
Fahrerkarte|Digitale Fahrerkarte|Kontrollgerätekarte|Driver card|Tachokarte
Digitaler Tachograph|Digitaler Tacho|Fahrtenschreiber|Tachograph
Personenbeförderungsschein|P-Schein|Fahrgastbeförderung|Fahrerlaubnis zur Fahrgastbeförderung|Fahrerlaubnis Fahrgastbeförderung|Taxischein|FzF|Personenbeförderung
Ladekran|LKW-Ladekran|Kranschein LKW|Ladekranschein|Hiab|LKW-Ladekranschein|Ladekranführer
Kranschein|Kranführerschein|Kranführer|Kran|Kranbedienung|Hallenkran|Hallenkranschein|Brückenkran|Brückenkranschein|Kranführen|Deckenkran|Portalkran|Flurgesteuerte Krane|Kran bedienen|Turmdrehkran|Kranfahrer
Hubarbeitsbühne|Hubarbeitsbühnenschein|Hebebühne|Hebebühnenschein|Hubsteiger|Bedienerausweis Hubarbeitsbühne|Arbeitsbühne|Steigerschein|Bedienerausweis für Hebebühnen/Hubarbeitsbühnen|Arbeitsbühnenschein|Scherenbühne|Bühnenschein|IPAF|DGUV 308-008|Hubarbeitsbühnenbediener
Baggerschein|Bagger|Baggerführerschein|Baggerführer|Baggerfahrer|Bagger fahren|Mobilbagger|Kettenbagger|Minibagger|Hydraulikbagger|Befähigungsnachweis Bagger|Baggerführung|Erdbaumaschinenschein|Erdbaumaschinen
Radlader|Radladerschein|Radladerfahrer|Radladerführerschein|Radlader fahren|Schaufellader
Baumaschinen|Baumaschinenführerschein|Führerschein Baumaschinen|Baumaschinenschein|Baugeräteführer|Baumaschinen fahren|Baumaschinenführer
Teleskoplader|Telestapler|Teleskopstapler|Teleskopladerschein|Teleskopmaschine
Motorsäge|Motorsägenschein|Kettensäge|Kettensägenschein|Motorkettensäge|Motorsägenführerschein|Berechtigung Motorsäge/Freischneider|AS Baum I|Kettensägeschein|AS-Baum 1
Freischneider|Motorsense
Traktor|Schlepper|Traktor fahren|Schlepper fahren|Traktorfahrer
Schweißen|Schweißer|Schweißtechnik|Schweißschein|Schweißerschein|Schweißkenntnisse|Schweißerprüfung|Schweißerpass|gültige Schweißprüfung|Welding|Schweißarbeiten
MAG-Schweißen|MAG|MAG-Schweißer|MAG-Schein|Metall-Aktivgas-Schweißen|MAG-Schweißen Basisqualifikation|Schutzgasschweißen|Schutzgas|Schutzgasschweißer|MIG/MAG|MIG/MAG-Schweißen|MIG-MAG|CO2-Schweißen|Schweißverfahren 135|Schweißen 135|MAG 135|MAG-Schweißerschein|MAG-Schweißerprüfung|MIG MAG Schweißer|Schweißen MIG/MAG
MIG-Schweißen|MIG|MIG-Schweißer|Metall-Inertgas-Schweißen|MIG-Schweißen Basisqualifikation
WIG-Schweißen|WIG|WIG-Schweißer|WIG-Schein|Wolfram-Inertgasschweißen|WIG-Schweißen Basisqualifikation|TIG|TIG welding|Schweißverfahren 141|WIG 141|WIG-Schweißerschein|WIG-Schweißerprüfung
E-Hand-Schweißen|Elektrodenschweißen|Lichtbogenhandschweißen|Elektro-Schweißen|E-Hand|Elektroschweißen|Elektro-Schweißen Basisqualifikation|Schweißverfahren 111
Autogenschweißen|Gasschweißen|Gas-Schweißen|Autogen|Brennschneiden|Gas-Schweißen Basisqualifikation
Roboterschweißen|Schweißroboter|Schweißroboter bedienen
Löten|Weichlöten|Hartlöten|Lötkenntnisse
Metallbearbeitung|Metallverarbeitung|Bohren, Sägen, Feilen|manuelle Metallbearbeitung
Blechbearbeitung|Abkanten|Kanten|Biegen|Abkantpresse|Blechverarbeitung|Kantbank
Laserschneiden|Laserschneidanlage|Laserschneidmaschine|Laser schneiden
Montage|Montieren|Montage (Metall, Anlagenbau)|Baugruppenmontage|Montagetätigkeit|Gerätemontage|Endmontage|Montagearbeiten
Drehen|Konventionelles Drehen|Dreher|Drehmaschine|Drehmaschinen
Fräsen|Konventionelles Fräsen|Fräser|Fräsmaschine|Fräsmaschinen
Schleifen|Schleifarbeiten|Rundschleifen|Flachschleifen
CNC|CNC-Kenntnisse|CNC-Programmierung|CNC-Programmieren|CNC-Drehen|CNC-Fräsen|CNC-Bedienung|CNC-Maschinen|CNC-Maschinen bedienen|CNC-Technik|CNC-Kenntnisse, CNC-Programmieren|CNC-Maschinenbedienung|CNC-Zerspanung|CNC-Fachkraft|CNC-Maschine
Heidenhain|Heidenhain-Steuerung|iTNC|CNC Heidenhain
Sinumerik|Siemens Sinumerik|Sinumerik-Steuerung|Siemens-Steuerung
Fanuc|Fanuc-Steuerung
Technische Zeichnungen lesen|Technische Zeichnungen|Zeichnungslesen|Zeichnungen lesen|Lesen technischer Zeichnungen|technisches Zeichnungslesen|Konstruktionszeichnungen lesen|technische Zeichnung|Zeichnungen|Lesen von technischen Zeichnungen
Messmittel|Messtechnik|Messen und Prüfen|Messschieber|Messwerkzeuge|Prüfmittel|Umgang mit Messmitteln|Bügelmessschraube
3D-Messtechnik|Koordinatenmesstechnik|3D-Koordinatenmessmaschine|KMG|Koordinatenmessmaschine
Qualitätskontrolle|Qualitätsprüfung|Qualitätssicherung|Qualitätsprüfung, Qualitätssicherung|Sichtkontrolle|Sichtprüfung|Endkontrolle|QS|Qualitätskontrolle (einfache Kontrolltätigkeit)|Warenkontrolle|Quality control
Qualitätsmanagement|QM|ISO 9001|Qualitätsmanagementsystem|QMS|DIN EN ISO 9001
Maschinenbedienung|Maschinen bedienen|Anlagenbedienung|Maschinen- und Anlagenbedienung|Maschinenführung|Anlagenführung|Maschinenführung, Anlagenführung, -bedienung|Produktionsmaschinen bedienen|Anlagen bedienen|Anlagenfahrer
Maschineneinrichtung|Maschinen einrichten|Einrichten|Rüsten|Maschinen rüsten|Maschineneinrichtung, Anlageneinrichtung|Umrüsten|Einrichten von Maschinen
Spritzguss|Spritzgießen|Spritzgießmaschine|Spritzgussmaschinen|Kunststoffspritzguss
Instandhaltung|Wartung|Reparatur|Wartung, Reparatur, Instandhaltung|Instandsetzung|Wartung und Instandhaltung|Maintenance|Wartungsarbeiten|Reparaturarbeiten|Störungsbeseitigung
Hydraulik|Hydraulikkenntnisse|Hydrauliktechnik
Pneumatik|Pneumatikkenntnisse|Pneumatik, Hydraulik
SPS|SPS-Programmierung|SPS-Technik|Speicherprogrammierbare Steuerung|SPS-Kenntnisse|PLC|SPS-Programmierung, SPS-Technik|Steuerungstechnik|SPS-Steuerung
SIMATIC S7|Siemens S7|S7|Step 7|TIA-Portal|TIA|Siemens TIA|SPS S7|SPS-System SIMATIC S7|Simatic
Elektrotechnik|Elektrik|Elektrokenntnisse|Elektroinstallation|Elektroinstallationen|Elektroarbeiten|Elektroniker
Elektrofachkraft|EFK|Elektrofachkraft DGUV V3|verantwortliche Elektrofachkraft
Elektrofachkraft für festgelegte Tätigkeiten|EFKffT|EFK ffT|Elektrofachkraft festgelegte Tätigkeiten
Elektrotechnisch unterwiesene Person|EuP|elektrotechnisch unterwiesen
DGUV V3|DGUV Vorschrift 3|BGV A3|DGUV V3 Prüfung|Prüfung ortsveränderlicher Geräte|VDE 0701|VDE 0702|E-Check|VDE-Messungen|VDE-Prüfung
Schaltschrankbau|Schaltschrank|Schaltschrankverdrahtung|Verdrahtung|Verdrahten
Schaltpläne lesen|Schaltpläne|Stromlaufpläne|Lesen von Schaltplänen|Stromlaufpläne lesen|Schaltplan lesen
EPLAN|E-Plan|EPLAN P8|EPLAN Electric P8
KNX|EIB|KNX/EIB|Gebäudeautomation|Gebäudesystemtechnik
Photovoltaik|PV|PV-Anlagen|Solartechnik|Solaranlagen|Photovoltaikanlagen|PV-Montage
Wärmepumpe|Wärmepumpen|Wärmepumpentechnik
Kälteschein|Sachkundenachweis Kälte|Kälteschein Kategorie I|Sachkunde Kälte- und Klimatechnik|ChemKlimaschutzV
Sanitärinstallation|Sanitär|Sanitärtechnik|Sanitärarbeiten|Bäder einbauen
Heizungstechnik|Heizungsbau|Heizung|Heizungsinstallation|Heizungsmontage|Heizungswartung
Klimatechnik|Lüftungstechnik|Lüftung|Klima- und Lüftungstechnik|Lüftungsbau
Rohrleitungsbau|Rohre verlegen|Rohrverlegung|Rohrbau
Glasfaser|Glasfasermontage|LWL|Spleißen|Lichtwellenleiter|LWL-Spleißen|Glasfaser spleißen|Glasfaserkabel
Kfz-Diagnose|Fahrzeugdiagnose|Diagnosegeräte|KFZ-Diagnosetechnik|Diagnosetechnik|Fehlerdiagnose Kfz
Kfz-Reparatur|Fahrzeugreparatur|Autoreparatur|Kfz-Mechanik|Kfz-Wartung|Fahrzeugwartung
Hochvolt|Hochvolttechnik|HV-Schein|Hochvoltschein|Fachkundiger für Hochvoltsysteme|HV-Systeme|Hochvolt-Schulung|Hochvoltschulung|Hochvoltsysteme
Reifenmontage|Reifenwechsel|Radwechsel|Reifenservice
Lackieren|Lackierung|Lackierarbeiten|Fahrzeuglackierung|Spritzlackieren|Lackierer
Pulverbeschichtung|Pulverbeschichten|Pulverlackieren
CAD|CAD-Kenntnisse|Computer Aided Design|CAD-Konstruktion|CAD-Programme|CAD-Software
AutoCAD|Auto CAD|AutoCAD LT
SolidWorks|Solid Works
Inventor|Autodesk Inventor
CATIA|CATIA V5|Catia 5
Creo|Pro/Engineer|PTC Creo|ProE
Siemens NX|NX|Unigraphics
Revit|Autodesk Revit
FEM|Finite-Elemente-Methode|FEM-Berechnung|Finite Elemente|FEM-Simulation|FEA|Ansys
Konstruktion|Konstruieren|Konstruktionserfahrung
REFA|REFA-Schein|REFA-Grundschein|Zeitwirtschaft REFA
Arbeitsvorbereitung|AV|Fertigungsplanung
Produktionsplanung|Fertigungssteuerung|Produktionssteuerung|PPS|Produktionsplanung und -steuerung
Lean Management|Lean|Lean Production|KVP|Kaizen|5S|Kontinuierlicher Verbesserungsprozess
Six Sigma|Six Sigma Green Belt|Green Belt|Black Belt
Holzbearbeitung|Holzverarbeitung|Holzbearbeitungsmaschinen|Holzarbeiten|Maschinenschein Holz
Tischler-Maschinenschein|TSM|TSM 1|Tischler-/Schreiner-Maschinenlehrgang (TSM)|Tischlermaschinenlehrgang|Maschinenschein für Holzbearbeitungsmaschinen (§ 12 ArbSchG)|TSM-Schein
Möbelmontage|Möbelaufbau|Küchenmontage|Möbel montieren
Trockenbau|Trockenbauarbeiten|Gipskarton|Rigips|Rigipsarbeiten
Innenausbau|Ausbau
Mauern|Maurerarbeiten|Mauerwerk|Mauerwerksbau
Betonieren|Betonarbeiten|Beton|Betonbau|Stahlbetonbau|Stahlbeton
Schalungsbau|Schalen|Schalung|Einschalen|Verschalung
Verputzen|Putzarbeiten|Verputzarbeiten
Wärmedämmung|WDVS|Wärmedämmverbundsystem|Vollwärmeschutz|Dämmung|Dämmarbeiten
Fliesen legen|Fliesenlegen|Fliesenverlegung|Fliesenarbeiten|Fliesen|Fliesenleger
Bodenverlegung|Bodenbeläge verlegen|Bodenlegen|Bodenbelagsarbeiten|Parkett verlegen|Laminat verlegen|Bodenleger
Estrich|Estrichverlegung|Estricharbeiten|Estrichlegen
Malerarbeiten|Malern|Streichen|Anstricharbeiten|Maler|Maler- und Lackiererarbeiten|Malertätigkeiten|Malen und Tapezieren
Tapezieren|Tapezierarbeiten|Tapeten
Dachdecken|Dacharbeiten|Dachdeckerarbeiten|Dacheindeckung|Steildach|Flachdach|Dachdecker
Zimmererarbeiten|Zimmerei|Dachstuhl|Abbund|Holzbau
Gerüstbau|Gerüst|Gerüste aufbauen|Gerüstmontage|Gerüstbauer
Pflastern|Pflasterarbeiten|Pflasterbau|Pflasterverlegung|Pflaster|Wegebau
Straßenbau|Asphaltbau|Asphaltieren|Asphalteinbau|Asphaltarbeiten
Tiefbau|Tiefbauarbeiten|Erdarbeiten|Erdbau
Kanalbau|Kanalarbeiten|Kanalsanierung
Kabelverlegung|Kabel verlegen|Kabelbau|Kabelzug|Kabel ziehen|Kabelarbeiten|Kabelmontage
Abbruch|Abbrucharbeiten|Rückbau|Entkernung
Asbest|TRGS 519|Asbestschein|Asbestsanierung|Sachkundenachweis TRGS 519 (Asbestentsorgung)|Asbestsachkunde
Vermessung|Vermessen|Vermessungstechnik|Tachymeter
Bauleitung|Bauüberwachung|Bauaufsicht|Objektüberwachung
VOB|VOB/B|VOB-Kenntnisse
AVA|Ausschreibung|Ausschreibung, Vergabe, Abrechnung|iTWO|Orca AVA|California AVA
HOAI|HOAI-Kenntnisse
Aufmaß|Aufmaß nehmen|Aufmaßerstellung
Bauzeichnungen lesen|Baupläne lesen|Bauzeichnungen|Bauzeichnung lesen
SCC|SCC-Zertifikat|SCC-Schein|SGU|SCC-Prüfung|SCC-Zertifikat (Sicherheits-Certifikat-Contractoren)|SCC Dokument 18
Höhentauglichkeit|G41|G 41|Höhentauglich|Arbeiten in der Höhe|Schwindelfreiheit|schwindelfrei|Höhenarbeit|Arbeitsmedizinische Vorsorgeuntersuchung G 41 (Arbeiten mit Absturzgefahr)|Arbeiten in Höhen
G25|G 25|G25-Untersuchung|Arbeitsmedizinische Vorsorgeuntersuchung G 25 (Fahr-, Steuer- und Überwachungstätigkeiten)
PSA gegen Absturz|PSAgA
Gartenpflege|Grünpflege|Grünflächenpflege|Garten-, Grünflächenpflege|Landschaftspflege|Rasenmähen|Gartenarbeit|Gartenarbeiten|Rasenpflege
Heckenschnitt|Gehölzschnitt|Baumschnitt|Gehölzpflege|Baumpflege|Obstbaumschnitt
Pflanzen|Pflanzarbeiten|Bepflanzung|Pflanzung
Winterdienst|Schneeräumen|Räumdienst
Pflanzenschutz|Sachkundenachweis Pflanzenschutz|Pflanzenschutz-Sachkunde|Spritzschein|Sachkundenachweis nach Pflanzenschutz-Sachkundeverordnung|Pflanzenschutzsachkunde|Sachkundenachweis im Pflanzenschutz
Melken|Melktechnik|Melkarbeiten|Milchgewinnung|Melker
Tierpflege|Tierhaltung|Tierversorgung|Umgang mit Tieren|Fütterung|Tiere füttern
Ernte|Erntearbeiten|Erntehelfer|Obsternte
Hausmeistertätigkeit|Hausmeister|Hausmeistertätigkeiten|Hausmeisterdienste|Hausmeisterarbeiten|Objektbetreuung|Haustechnik
Handwerkliches Geschick|Handwerkliche Kenntnisse|handwerklich|handwerkliche Fähigkeiten|handwerkliche Begabung
Reinigung|Reinigen|Reinigungsarbeiten|Reinigungstätigkeit|Putzen|Cleaning|Reinigungserfahrung
Unterhaltsreinigung|Gebäudereinigung|Büroreinigung|Gebäudeinnen-/Unterhaltsreinigung|Innenreinigung|Gebäudeinnenreinigung|Objektreinigung
Glasreinigung|Fensterreinigung|Fenster putzen|Glas- und Rahmenreinigung|Fensterputzen
Grundreinigung|Bauendreinigung|Baureinigung|Grund- und Bauendreinigung
Sanitärreinigung|Sanitärräume reinigen
Industriereinigung|Maschinenreinigung|Anlagenreinigung
Zimmerreinigung|Housekeeping|Zimmerservice|Roomkeeping|Hotelzimmerreinigung|Zimmer reinigen
Reinigungsmaschinen|Scheuersaugmaschine|Einscheibenmaschine|Reinigungsautomat|Scheuersaugautomat|Einscheibenmaschinen
Krankenhausreinigung|OP-Reinigung|Klinikreinigung
Reinraum|Reinraumerfahrung|Arbeiten im Reinraum|Reinraumtechnik
Desinfektion|Desinfizieren|Flächendesinfektion|Desinfektionsmaßnahmen|Desinfektionskenntnisse
Textilreinigung|Wäscherei|Wäschepflege|Wäsche waschen|Waschen
Bügeln|Mangeln|Wäsche bügeln
Nähen|Nähkenntnisse|Näharbeiten|Nähmaschine|Industrienähmaschine|Näherin|Näher
Polstern|Polsterarbeiten|Polsterei
Hauswirtschaft|Hauswirtschaftliche Tätigkeiten|Haushaltsführung|Hauswirtschaftliche Versorgung|Haushaltshilfe|hauswirtschaftliche Arbeiten
Kochen|Speisenzubereitung|Speisen zubereiten|Zubereitung von Speisen|Speisen zubereiten und anrichten|Küchenerfahrung|Kocherfahrung|Cooking
À la carte|A la carte|à-la-carte-Küche|A-la-carte|a la carte Küche
Diätkost|Diätküche|Diätetik|Diätkoch|Schonkost|Diätkostzubereitung|Diätetisch geschulter Koch
Großküche|Gemeinschaftsverpflegung|GV|Kantine|Kantinenküche|Großküchenerfahrung|Gemeinschaftsgastronomie
Kalte Küche|Garde Manger|Kaltmamsell|Kalte Speisen|Vorspeisenzubereitung
Backen|Backwaren herstellen|Backwarenherstellung|Teigherstellung|Backkenntnisse
Konditorei|Torten|Feinbackwaren|Tortenherstellung|Konditorwaren
Fleisch zerlegen|Zerlegen|Zerlegung|Ausbeinen|Fleischzerlegung|Grobzerlegung|Feinzerlegung|Fleischverarbeitung
Wurstherstellung|Wursten|Wurstproduktion|Wurstwaren herstellen
Schlachten|Schlachtung|Schlachtarbeiten
HACCP|Hygiene nach HACCP|HACCP-Konzept|HACCP-Hygiene|Lebensmittelhygiene|HACCP-Richtlinien|HACCP-Schulung|Lebensmittelsicherheitssystem HACCP|HACCP-Hygienestandards|Lebensmittelhygieneverordnung|HACCP-Verordnung
Infektionsschutzbelehrung|Belehrung nach Infektionsschutzgesetz|Gesundheitszeugnis|Rote Karte|§ 43 IfSG|Belehrung § 43 IfSG|Infektionsschutzgesetz|Gesundheitspass|Belehrung nach § 43 IfSG|Belehrung nach Infektionsschutzgesetz (Gesundheitszeugnis)|Infektionsschutzbescheinigung|Hygieneausweis|Gesundheitsausweis|Lebensmittelbelehrung|Hygienebelehrung|IfSG-Belehrung|Erstbelehrung Infektionsschutzgesetz|Hygienepass
Spülen|Spülküche|Geschirrspülen|Abwaschen|Spülmaschine|Spülkraft
Küchenhilfe|Küchenhilfstätigkeit|Küchenarbeit|Küchenhilfsarbeiten|Küchenarbeiten
Servieren|Service|Bedienen|Gästebedienung|Kellnern|Gastronomieservice|Serviceerfahrung|Gästeservice|Bedienung|Servicekenntnisse
Getränkekunde|Barkunde|Cocktails|Bar|Cocktails mixen|Ausschank|Bardienst
Weinkenntnisse|Weinkunde|Weinberatung|Sommelier
Bankett|Catering|Bankettservice|Veranstaltungsservice|Bankettgeschäft
Gästebetreuung|Gästeempfang|Gastfreundschaft
Rezeption|Hotelrezeption|Check-in|Front Office|Empfang Hotel|Rezeptionserfahrung
Hotelsoftware|Opera|Fidelio|Protel|Opera Hotelsoftware|Hotelprogramm
Kassieren|Kasse|Kassenführung|Kassentätigkeit|Kassenbedienung|Computerkassen bedienen|Kassierer|Kassenerfahrung|Kassiertätigkeit|Kassensystem|Kassensysteme|Kassenabrechnung|Scannerkasse|Kassenpass
Verkauf|Verkaufen|Verkaufserfahrung|Einzelhandel|Verkaufstätigkeit|Retail|Sales in store
Kundenberatung|Beratung|Kundenbetreuung|Kundenservice|Kundenberatung, -betreuung|Kundenorientierung|Kundenkontakt|Umgang mit Kunden|Kundendienst|Customer service|Verkaufsberatung
Warenpräsentation|Visual Merchandising|Warenaufbau|Merchandising|Schaufenstergestaltung|Dekoration|Ladengestaltung
Regale auffüllen|Regalauffüllen|Warenverräumung|Regalpflege|Auffüllen|Ware verräumen|Regalservice|Warenauffüllung
Warenauszeichnung|Preisauszeichnung|Etikettieren|Waren auszeichnen
Warenwirtschaftssystem|Warenwirtschaft|Warenwirtschaftssysteme|WaWi|ERP Warenwirtschaft
Frischetheke|Bedientheke|Fleischtheke|Käsetheke|Wursttheke|Frischwaren|Thekenverkauf|Verkauf an der Theke|Thekenbedienung|Fleisch- und Wursttheke
Reklamationsbearbeitung|Reklamation|Reklamationen|Beschwerdemanagement|Reklamationsmanagement
Sachkunde freiverkäufliche Arzneimittel|Sachkundenachweis freiverkäufliche Arzneimittel (§ 50 AMG)|§ 50 AMG|Sachkenntnis § 50 AMG
Vertrieb|Außendienst|Vertriebserfahrung|Akquise|Kundenakquise|Verkaufsaußendienst|Akquisition|Neukundengewinnung|Kundengewinnung|Kaltakquise
Telefonie|Telefondienst|Telefonieren|Telefonzentrale|Telefonische Kundenbetreuung|Telefonischer Kundenservice|Callcenter|Call-Center|Telefonvermittlung
Telefonverkauf|Outbound|Telesales|Telefonmarketing
Einkauf|Beschaffung|Einkauf, Beschaffung|Procurement|Purchasing|Materialbeschaffung
Angebotserstellung|Angebote erstellen|Angebotswesen|Kalkulation|Angebotskalkulation|Preiskalkulation
Auftragsbearbeitung|Auftragsannahme|Auftragsannahme, -bearbeitung|Auftragsabwicklung|Order management|Auftragserfassung|Auftragsmanagement
Büroorganisation|Büroarbeit|Büro- und Verwaltungsarbeiten|Büromanagement|Bürotätigkeit|Büroorganisation, Büromanagement|Allgemeine Büroarbeiten|Bürotätigkeiten|Sekretariat|Büroassistenz|Bürokommunikation|Sekretariatsarbeiten|Office management
Sachbearbeitung|Sachbearbeiter
Korrespondenz|Schriftverkehr|Geschäftskorrespondenz|Briefe schreiben|E-Mail-Kommunikation, -Korrespondenz|Schriftwechsel|E-Mail-Korrespondenz
Terminplanung|Terminorganisation|Terminkoordination|Terminverwaltung|Terminplanung, -überwachung|Terminvergabe|Terminmanagement
Protokollführung|Protokoll|Protokollieren|Protokolle
Aktenführung|Ablage|Ablage, Registratur|Registratur|Archivierung|Akten, Schriftgut verwalten|Dokumentenverwaltung|Aktenverwaltung
Empfang|Empfangstätigkeit|Besucherempfang|Empfang und Telefon|Besucherbetreuung
Postbearbeitung|Posteingang|Postein- und -ausgang|Post
Datenerfassung|Dateneingabe|Datenpflege|Stammdatenpflege|Daten erfassen|Data entry
10-Finger-Schreiben|Zehnfingersystem|Zehn-Finger-Schreiben|Maschinenschreiben|Tastschreiben|10-Finger-System
MS Office|Microsoft Office|Office|MS-Office-Kenntnisse|MS-Office-Paket|Office-Paket|Office 365|Microsoft 365|MS Office 365|Microsoft Office Programme|gängige Office-Programme|MS Office Anwendungen|Office-Anwendungen|Office-Kenntnisse|MSOffice|M365|MS-Office-Programme
Excel|MS Excel|Microsoft Excel|Tabellenkalkulation|Tabellenkalkulation Excel (MS Office)|Excel-Kenntnisse|Pivot|Pivot-Tabellen
Word|MS Word|Microsoft Word|Textverarbeitung|Textverarbeitung Word (MS Office)|Word-Kenntnisse
Outlook|MS Outlook|Microsoft Outlook|E-Mail-Programm Outlook (MS Office)
PowerPoint|MS PowerPoint|Microsoft PowerPoint|Präsentationsprogramm PowerPoint (MS Office)|Power Point
Access|MS Access|Microsoft Access
EDV|EDV-Kenntnisse|PC-Kenntnisse|Computerkenntnisse|PC|Computer|IT-Kenntnisse|EDV-Grundkenntnisse|Umgang mit dem PC|PC-Grundkenntnisse|Computer skills
SAP|SAP-Kenntnisse|SAP R/3|SAP ERP|SAP S/4HANA|SAP-Anwendung|S/4HANA|SAP R3|SAP Grundkenntnisse|SAP Anwender|SAP-System
SAP MM|SAP-Modul MM (Materialwirtschaft)|SAP Materialwirtschaft|SAP-Modul MM
SAP SD|SAP Vertrieb|SAP-Modul SD (Vertrieb)|SAP-Modul SD
SAP WM|SAP EWM|SAP Lagerverwaltung|SAP LE|SAP-Modul WM (Warehouse Management)|SAP EWM (Extended Warehouse Management)|SAP WM/EWM
SAP FI|SAP FI/CO|SAP CO|SAP-Modul FI (Rechnungswesen - Buchhaltung)|SAP FICO|SAP Buchhaltung|SAP-Modul CO (Controlling)
SAP HCM|SAP HR|SAP-Modul HR/HCM|SAP Personalwesen|SAP HR/HCM
SAP PP|SAP Produktionsplanung|SAP-Modul PP (Produktionsplanung)
SAP PM|SAP Instandhaltung|SAP-Modul PM (Instandhaltung)
ABAP|Programmiersprache ABAP (SAP)|SAP-Programmierung|ABAP-Programmierung|SAP ABAP
ERP|ERP-System|ERP-Systeme|ERP-Software|Enterprise Resource Planning|ERP-Kenntnisse
Navision|Microsoft Dynamics|Dynamics NAV|Business Central|Microsoft Dynamics NAV|MS Navision
DATEV|DATEV-Kenntnisse|DATEV Pro|DATEV Rechnungswesen|DATEV Unternehmen online|DATEV-Software
Lexware|Lexware Buchhalter|Lexware Lohn|Lexware-Kenntnisse
Sage|Sage 50|Sage 100|Sage KHK
CRM|CRM-System|CRM-Systeme|Salesforce|CRM-Software|Customer Relationship Management
Buchhaltung|Buchführung|Buchführung, Buchhaltung|Finanzbuchhaltung|FiBu|Accounting|Buchhaltungskenntnisse|Buchen
Kreditorenbuchhaltung|Kreditoren|Eingangsrechnungen
Debitorenbuchhaltung|Debitoren|Mahnwesen|Debitorenbuchführung|Forderungsmanagement
Jahresabschluss|Bilanzierung|Bilanz|Jahresabschlüsse|Abschlusserstellung|Bilanzbuchhalter|Monatsabschluss|HGB
Lohnbuchhaltung|Lohnabrechnung|Lohn- und Gehaltsabrechnung|Entgeltabrechnung|Gehaltsabrechnung|Lohn- und Gehaltsbuchhaltung|Lohn- und Gehaltsbuchhaltung, -abrechnung|Payroll|Personalabrechnung|Lohn und Gehalt|Lohnbuchführung
Rechnungsprüfung|Rechnungswesen|Rechnungsbearbeitung|Rechnungsstellung|Fakturierung|Fakturieren|Faktura|Rechnungen schreiben
Controlling|Kostencontrolling|Kosten- und Leistungsrechnung|KLR|Kostenrechnung|Reporting|Berichtswesen
Steuerrecht|Steuern|Umsatzsteuer|Einkommensteuer|Steuererklärung|Steuererklärungen|Umsatzsteuervoranmeldung
Zahlungsverkehr|Überweisungen|Onlinebanking
Personalverwaltung|Personalwesen|Personalsachbearbeitung|Personaladministration|HR|Personalarbeit|Human Resources|Personalmanagement|HR-Administration|Personalbetreuung
Personalbeschaffung|Recruiting|Personalgewinnung|Rekrutierung|Personalrekrutierung|Bewerbermanagement|Active Sourcing|Recruitment
Personalplanung|Dienstplanung|Personaleinsatzplanung|Einsatzplanung|Schichtplanung|Dienstplanerstellung|Dienstpläne erstellen
Personalführung|Mitarbeiterführung|Führungserfahrung|Teamleitung|Führung|Führungskompetenz|Teamführung|Leitungserfahrung|Leadership|Mitarbeiter führen|Schichtleitung
Arbeitsrecht|Arbeitsrechtliche Kenntnisse
Ausbildereignung|AEVO|AdA|AdA-Schein|Ausbilderschein|Ausbildereignungsprüfung|Ausbildung der Ausbilder|Ausbilder|Ausbildereignungsschein|Ausbilder-Eignung|AEVO-Prüfung|Ausbildungsberechtigung
Projektmanagement|Projektleitung|Projektkoordination|Project management|Projektarbeit|Projektleiter|Projektsteuerung
Scrum|Agile Methoden|Agile|Agiles Arbeiten|Kanban|Scrum Master|Professional Scrum Master I (PSM I)|agile Softwareentwicklung|Product Owner
Verwaltungsrecht|Verwaltungskenntnisse|Verwaltungsverfahren|Verwaltungsverfahrensgesetz|öffentliches Recht
Sozialrecht|SGB II|Sozialgesetzbuch|SGB|SGB XII|SGB VIII|Sozialgesetzbücher
Verwaltungsfachangestellter Lehrgang|Angestelltenlehrgang I|A1-Lehrgang|Verwaltungslehrgang|Beschäftigtenlehrgang I|BL I
Kfz-Zulassung|Zulassungswesen
Immobilienverwaltung|Hausverwaltung|WEG-Verwaltung|Mietverwaltung|Wohnungsverwaltung
Betriebskostenabrechnung|Nebenkostenabrechnung
Marketing|Werbung|Online-Marketing|Verkaufsförderung|Marketingkenntnisse
Social Media|Social-Media-Kommunikation|Social Media Marketing|Instagram|Facebook|Social-Media-Kanäle
Content Management|CMS|WordPress|TYPO3|Content-Management-System|Contentpflege
SEO|Suchmaschinenoptimierung|SEA|SEO/SEA
Texten|Texterstellung|Textredaktion|Redaktion|Copywriting|redaktionelles Schreiben
Photoshop|Adobe Photoshop|Bildbearbeitung
Adobe Creative Suite|InDesign|Adobe InDesign|Illustrator|Adobe Illustrator|Creative Cloud|Adobe CC|Adobe Creative Cloud|Adobe
Videoschnitt|Videobearbeitung|Premiere Pro|Filmschnitt
Fotografie|Fotografieren
Pflege|Pflegeerfahrung|Pflegerische Tätigkeiten|Pflegepraxis|Patientenpflege
Grundpflege|Körperpflege|Pflegerische Grundversorgung|Grundpflegerische Tätigkeiten|Pflegebasiskurs|Basisqualifikation Grundpflege (200 Stunden-Kurs)|Pflegehelferkurs|200-Stunden-Kurs|Pflegebasisqualifikation|Schwesternhelferin|Pflegediensthelfer|Pflegehelferschein|Grundpflegekurs|Pflegehilfe|Basiskurs Pflege|Pflegekurs 200 Stunden
Behandlungspflege|Medizinische Behandlungspflege|LG1|LG2|LG1/LG2|LG 1 und 2|Leistungsgruppe 1 und 2|Behandlungspflegeschein|Behandlungspflege LG 1 und 2|LG1 LG2|Behandlungspflegeschein LG1 und LG2|Leistungsgruppen 1 und 2|Behandlungspflege LG1/LG2
Wundversorgung|Wundmanagement|Wundexperte|Wundexperte ICW|ICW|Verbandswechsel|Verbände|Wundverband|Wundexpertin
Medikamentengabe|Medikamente stellen|Medikamente verabreichen|Medikamentenstellung|Medikamente richten
Injektionen|Spritzen setzen|Injizieren|subkutane Injektionen|Injektion|s.c. Injektionen
Blutentnahme|Blut abnehmen|Venenpunktion|Blutabnahme
Vitalzeichenkontrolle|Vitalwerte|Blutdruck messen|Vitalparameter|Vitalzeichen|Blutzucker messen
EKG|EKG schreiben|Elektrokardiogramm
Beatmungspflege|Beatmung|Intensivpflege|Beatmungspatienten|außerklinische Intensivpflege|Heimbeatmung
Palliativpflege|Palliative Care|Sterbebegleitung|Hospizarbeit|Palliativ|Palliativbegleitung
Demenzbetreuung|Demenz|Umgang mit Demenz|Demenzerkrankte betreuen|Umgang mit Demenzkranken|Betreuung demenzkranker Menschen|Gerontopsychiatrie|Demenzpflege|Demenzbegleitung
Betreuungskraft|Betreuungskraft § 43b|§ 43b|§ 87b|Betreuungsassistent|Betreuungskraft nach § 43b SGB XI|§ 53c SGB XI|Alltagsbegleiter|Betreuungskraft § 53b|Zusätzliche Betreuungskraft|§ 53b|43b-Schein|87b-Schein|Betreuungskraft nach § 53b SGB XI|Betreuungsschein|§ 53c|Alltagsbegleitung|Seniorenbetreuung|Betreuung alter Menschen
Pflegedokumentation|Pflegeplanung|Dokumentation in der Pflege|SIS|Pflegedokumentation SIS|Strukturierte Informationssammlung|Pflegeprozess
Praxisanleitung|Praxisanleiter|Praxisanleiterin|Praxisanleiter Pflege|Anleitung von Auszubildenden
Pflegedienstleitung|PDL|verantwortliche Pflegefachkraft|PDL-Weiterbildung|PDL-Qualifikation|§ 71 SGB XI
Wohnbereichsleitung|Stationsleitung|WBL
Hygienefachkraft|Hygienebeauftragter|Hygienebeauftragte|Krankenhaushygiene
Sterilgutaufbereitung|Sterilisation|Fachkunde I|Aufbereitung von Medizinprodukten|ZSVA|Sterilisationsassistent|Instrumentenaufbereitung
Röntgenschein|Röntgen|Strahlenschutz|Strahlenschutzkurs|Strahlenschutz - Lehrgang|Fachkunde Röntgen|Kenntnisse im Strahlenschutz|Röntgenkenntnisse
Medizinische Abrechnung|GOÄ|EBM|Praxisabrechnung|Quartalsabrechnung|Abrechnung nach EBM und GOÄ|GOZ|BEMA|Abrechnung GOÄ/EBM|Privatabrechnung|Kassenärztliche Abrechnung
Praxissoftware|Turbomed|Medistar|Medatixx|Praxisverwaltungssystem|CGM|Albis|Dampsoft|PVS
Patientenbetreuung|Patientenversorgung|Umgang mit Patienten|Patientenaufnahme
Ultraschall|Sonografie|Sonographie
Prophylaxe|Zahnprophylaxe|ZMP|professionelle Zahnreinigung|PZR
Erste Hilfe|Ersthelfer|Erste-Hilfe-Kurs|Erste Hilfe Schein|First aid|Ersthelferausbildung|Erste-Hilfe-Ausbildung|Rettungsmaßnahmen, Erste Hilfe|betrieblicher Ersthelfer
Rettungssanitäter|RS|Rettungssanitäterausbildung
Rettungsschwimmer|Rettungsschwimmabzeichen|DLRG Silber|Rettungsschwimmer Silber|DRSA Silber|Deutsches Rettungsschwimmabzeichen Silber|Rettungsschwimmen
Manuelle Therapie|MT|Manualtherapie|Manuelle-Therapie-Zertifikat
Lymphdrainage|Manuelle Lymphdrainage|MLD|ML
Krankengymnastik am Gerät|KGG|Medizinische Trainingstherapie|MTT
Bobath|Bobath-Therapie|Bobath-Konzept
Massage|Massieren|Massagen
Kinderbetreuung|Kinder (Betreuung etc.)|Betreuung von Kindern|Kinder betreuen|Babysitting|Kinderbetreuungserfahrung|Tagespflege
Kleinkindbetreuung|Krippe|Krippenpädagogik|U3|Betreuung unter 3-Jähriger|Kleinkinder|U3-Betreuung|Krippenerfahrung|Kleinkindpädagogik|Betreuung von Kleinkindern|Krippenkinder
Hort|Hortbetreuung|Hausaufgabenbetreuung|Ganztagsbetreuung|Nachmittagsbetreuung
Pädagogik|Pädagogische Arbeit|Pädagogische Kenntnisse|Erziehung|pädagogische Erfahrung
Sächsischer Bildungsplan|Bildungsplan|Bildungs- und Erziehungsplan
Basteln|Kreatives Gestalten|Werken|Bastelarbeiten|kreatives Arbeiten
Jugendarbeit|Jugendhilfe|Kinder- und Jugendhilfe|Jugendsozialarbeit|Jugendbetreuung|Jugendhilfeerfahrung
Heilpädagogik|Heilpädagogische Zusatzqualifikation|HPZ|Heilpädagogische Förderung|Heilpädagogische Zusatzausbildung
Inklusion|Integrationspädagogik|Integrationskinder|Schulbegleitung|Integrationshilfe|Inklusionspädagogik
Behindertenhilfe|Arbeit mit behinderten Menschen|Betreuung behinderter Menschen|Menschen mit Behinderung|Eingliederungshilfe|Behindertenbetreuung|Umgang mit Menschen mit Behinderung|Begleitung von Menschen mit Behinderung
Sozialberatung|Beratungskompetenz|Schuldnerberatung|soziale Beratung
Einzelfallhilfe|Case Management|Fallmanagement|Casemanagement
Suchtberatung|Suchthilfe|Suchtkrankenhilfe
Deeskalation|Deeskalationstraining|Konfliktmanagement|gewaltfreie Kommunikation|Konfliktlösung|Deeskalationskompetenz
Gebärdensprache|DGS|Deutsche Gebärdensprache
Unterrichten|Unterricht|Lehrerfahrung|Lehren|Unterrichtserfahrung|Dozententätigkeit|Schulungen durchführen|Training|Trainererfahrung
DaF|DaZ|Deutsch als Fremdsprache|Deutsch als Zweitsprache|DaF/DaZ|BAMF-Zulassung|Zulassung BAMF
Sachkunde § 34a|34a|§ 34a|34a-Schein|§ 34a GewO|34a GewO|Sachkundeprüfung § 34a|Sachkunde nach § 34a GewO|Sachkundenachweis § 34a|Sachkundeprüfung nach § 34a GewO|Sachkundeprüfung nach § 34a GewO (Bewachung)|Sachkundeprüfung Bewachung|Bewacherschein|Sachkunde Bewachungsgewerbe|Sachkundeschein|Sicherheitsschein|Sachkunde gemäß § 34a GewO|Paragraf 34a|Sachkundenachweis|Bewachungserlaubnis|34a-Sachkunde|Sachkunde 34a GewO IHK|Paragraph 34a
Unterrichtung § 34a|Unterrichtung nach § 34a GewO|Unterrichtungsnachweis § 34a|Unterrichtungsnachweis der IHK (§ 34a GewO) (Bewachung)|34a-Unterrichtung|Unterrichtungsverfahren § 34a|34a Unterrichtungsverfahren|Unterrichtungsnachweis
Waffensachkunde|Sachkundeprüfung nach § 7 Waffengesetz|§ 7 WaffG|Waffenschein|Waffensachkunde § 7|Schusswaffenlizenz (Waffenschein)|Waffensachkundenachweis
Brandschutzhelfer|Brandschutz|Brandschutzbeauftragter|Evakuierungshelfer|Brandschutzbeauftragte/r (Lehrgang)|Brandschutzhelferausbildung
Luftsicherheit|Luftsicherheitsassistent|§ 5 LuftSiG|Sicherheitskontrollen nach Luftsicherheitsgesetz (LuftSiG)|Luftsicherheitskontrollkraft|Luftsicherheitsschulung
Zuverlässigkeitsüberprüfung|ZÜP|§ 7 LuftSiG|Zuverlässigkeitsüberprüfung nach § 7 Luftsicherheitsgesetz (LuftSiG)|ZUP
Führungszeugnis|polizeiliches Führungszeugnis|einwandfreies Führungszeugnis|Leumund|Führungszeugnis ohne Eintrag|behördliches Führungszeugnis
Erweitertes Führungszeugnis|erweitertes polizeiliches Führungszeugnis
Objektschutz|Werkschutz|Bewachung|Wachdienst|Objektbewachung|Sicherheitsdienst|Pfortendienst|Security
Kontrollgänge|Streife|Revierdienst|Streifendienst|Rundgänge|Revierkontrolle
Videoüberwachung|CCTV|Alarmverfolgung|Leitstelle|Notrufserviceleitstelle|NSL
Arbeitssicherheit|Arbeitsschutz|Sicherheitsbeauftragter|SiFa|Fachkraft für Arbeitssicherheit|Arbeitssicherheitsunterweisung
Programmierung|Programmieren|Softwareentwicklung|Coding|Software development|Programmierkenntnisse
Java|Programmiersprache Java|Java-Programmierung|Java EE|Java SE|Core Java
JavaScript|JS|Programmiersprache JavaScript|ECMAScript|Java Script
TypeScript|TS|Type Script
Python|Programmiersprache Python|Python-Programmierung|Python 3
C#|C Sharp|Csharp|Programmiersprache C#
C++|Programmiersprache C++|C/C++|CPP
.NET|Dotnet|.NET Framework|.NET Core|ASP.NET|dot net
PHP|PHP-Programmierung|Programmiersprache PHP|Symfony|Laravel
HTML|HTML/CSS|HTML5|CSS|HTML und CSS|CSS3
React|ReactJS|React.js|JavaScript-Framework React|React Native
Angular|AngularJS|JavaScript-Framework Angular
Vue|Vue.js|VueJS|JavaScript-Framework Vue.Js
Node.js|NodeJS|Node|JavaScript-Framework Node.js
Spring|Spring Boot|Spring Framework|Springboot
SQL|SQL-Kenntnisse|Structured Query Language|MySQL|PostgreSQL|MS SQL|T-SQL|SQL Server|PL/SQL|SQL-Datenbanken|Postgres|MariaDB
Oracle|Oracle-Datenbank|Oracle DB
Datenbanken|Datenbankkenntnisse|Datenbankadministration|Datenbankentwicklung|Relationale Datenbanken
Linux|Linux-Administration|Unix|Ubuntu|Debian|Red Hat|Linux-Server
Windows Server|Windows-Administration|Microsoft Server|Windows-Server-Administration|MS Windows Server|Windows Server Administration
Windows|Windows 10|Windows 11|Microsoft Windows|MS Windows|Windows-Betriebssysteme
Active Directory|AD|Microsoft Active Directory|Azure AD|Entra ID
Netzwerktechnik|Netzwerke|Netzwerkadministration|TCP/IP|Netzwerkkenntnisse|LAN|LAN/WLAN|Networking|IT-Netzwerke|LAN/WAN
Cisco|CCNA|Cisco CCNA|Cisco-Netzwerke
VMware|Virtualisierung|Hyper-V|vSphere|VMware vSphere|Proxmox
Cloud|AWS|Azure|Amazon Web Services|Microsoft Azure|Cloud Computing|Google Cloud
Docker|Container|Containerisierung
Kubernetes|K8s
Git|GitHub|GitLab|Versionsverwaltung|Versionskontrolle
DevOps|CI/CD|Jenkins|Continuous Integration
IT-Support|First Level Support|1st Level Support|Helpdesk|User Helpdesk|2nd Level Support|Anwenderbetreuung|IT-Anwendersupport|User Support|IT-Helpdesk|Anwendersupport|Second Level Support|PC-Support|1st-Level
Ticketsystem|Ticketsysteme|Jira|OTRS|ServiceNow
ITIL|ITIL Foundation|ITIL v4|ITIL-Kenntnisse
IT-Sicherheit|IT Security|Cybersecurity|Informationssicherheit|Cyber Security|ISO 27001|BSI-Grundschutz
Firewall|Firewalls|Sophos|Fortinet
Hardware|PC-Hardware|Hardwarekenntnisse|PC-Montage|Hardwareinstallation
Data Science|Machine Learning|Maschinelles Lernen|Künstliche Intelligenz|KI|Data Analytics|Datenanalyse
Power BI|PowerBI|Business Intelligence|BI|Tableau
Testen von Software|Softwaretest|ISTQB|Testautomatisierung|Software Testing|Softwaretests
Labortechnik|Labor|Laborarbeit|Laborerfahrung|Laborkenntnisse|Labortätigkeit
HPLC|Chromatographie|Chromatografie|GC|Gaschromatographie
GMP|Good Manufacturing Practice|GMP-Kenntnisse|GMP-Richtlinien|GMP-Umfeld
Chemische Analytik|Analytik|Nasschemie|Titration|chemische Analysen
Mikrobiologie|Mikrobiologische Untersuchungen|mikrobiologische Arbeiten
Gefahrstoffe|Umgang mit Gefahrstoffen|Gefahrstoffverordnung|Gefahrstoffkunde
Druckmaschinen|Offsetdruck|Digitaldruck|Drucktechnik|Bogenoffset
Friseurhandwerk|Haare schneiden|Haarschnitt|Herrenschnitt|Damenhaarschnitt|Haarschneiden|Herrenhaarschnitt
Colorationen|Haare färben|Färben|Strähnen|Färbetechnik
Kosmetik|Gesichtsbehandlung|Kosmetische Behandlungen|Kosmetikbehandlung
Maniküre|Nageldesign|Nagelpflege
Fußpflege|Medizinische Fußpflege|Pediküre
Floristik|Blumenbinden|Sträuße binden|Gestecke|Floristische Kenntnisse|Gestecke anfertigen|Blumenbinderei
Kommunikationsstärke|Kommunikationsfähigkeit|Kommunikation|kommunikativ|Kommunikationskompetenz
Teamfähigkeit|Teamarbeit|Teamgeist|teamfähig|Teamwork|Teamplayer
Zuverlässigkeit|zuverlässig|Pünktlichkeit|Verlässlichkeit
Selbstständiges Arbeiten|Selbstständigkeit|Selbständigkeit|Eigenverantwortung|eigenständige Arbeitsweise|selbstständige Arbeitsweise
Belastbarkeit|belastbar|Stressresistenz|körperliche Belastbarkeit|körperlich belastbar
Flexibilität|flexibel|zeitliche Flexibilität
Sorgfalt|Genauigkeit|sorgfältig|sorgfältige Arbeitsweise|Gewissenhaftigkeit
Organisationstalent|Organisationsfähigkeit|Organisation
Moderation|Präsentieren|Präsentationstechnik|Präsentation|Präsentationen
Verhandlungsführung|Verhandlungsgeschick|Verhandeln|Verhandlungen führen
Abfallentsorgung|Entsorgung|Müllentsorgung|Abfallwirtschaft|Abfallsortierung
Sortieren|Sortierarbeiten|Sortierung
Etikettendruck|Labeln
Wasseraufbereitung|Wassertechnik|Abwassertechnik|Abwasser
Bahnbetrieb|Eisenbahnbetrieb|Rangieren|Rangierbegleiter
Sicherungsposten|SiPo|Sipo|Sicherungsaufsicht|Sicherungsposten, Prüfung (Eisenbahn, Gleisbau)|Sakra
Triebfahrzeugführerschein|Lokführerschein|Triebfahrzeugführer|Lokomotiv-/Triebfahrzeugführerschein Klasse 1
Drohnenführerschein|Drohne|EU-Drohnenführerschein|Drohnen
Veranstaltungstechnik|Lichttechnik|Tontechnik|Bühnentechnik|Licht- und Tontechnik
Möbeltransport|Umzüge|Umzug|Möbel tragen
Paketzustellung|Pakete zustellen|Zustellung|Briefzustellung|Postzustellung|Kurierdienst|Warenlieferung, Warenzustellung|Auslieferung|Auslieferungsfahrer
Fahrpraxis|Fahrerfahrung|LKW-Fahrpraxis|Fahrpraxis LKW
Sattelzug|Sattelauflieger|Sattelzugmaschine|Auflieger|Gliederzug|Hängerzug|Sattelzugfahrer
Kipper|Kipperfahren|Kipperfahrzeuge|Kippsattel|Kipperfahrer|Kippauflieger
Ortskenntnisse|Ortskenntnis
Führerschein A1|Führerschein Klasse A1|Fahrerlaubnis A1|Fahrerlaubnis Klasse A1|Klasse A1|Führerscheinklasse A1|FS A1
Führerschein A2|Führerschein Klasse A2|Fahrerlaubnis A2|Fahrerlaubnis Klasse A2|Klasse A2|Führerscheinklasse A2|FS A2
Führerschein A|Führerschein Klasse A|Fahrerlaubnis A|Fahrerlaubnis Klasse A|Klasse A|Führerscheinklasse A|FS A
Führerschein B|Führerschein Klasse B|Fahrerlaubnis B|Fahrerlaubnis Klasse B|Klasse B|Führerscheinklasse B|FS B|Pkw-Führerschein|Führerschein|Autoführerschein|Fahrerlaubnis|Führerschein Pkw
Führerschein B96|Führerschein Klasse B96|Fahrerlaubnis B96|Fahrerlaubnis Klasse B96|Klasse B96|Führerscheinklasse B96|FS B96
Führerschein BE|Führerschein Klasse BE|Fahrerlaubnis BE|Fahrerlaubnis Klasse BE|Klasse BE|Führerscheinklasse BE|FS BE
Führerschein C1|Führerschein Klasse C1|Fahrerlaubnis C1|Fahrerlaubnis Klasse C1|Klasse C1|Führerscheinklasse C1|FS C1
Führerschein C1E|Führerschein Klasse C1E|Fahrerlaubnis C1E|Fahrerlaubnis Klasse C1E|Klasse C1E|Führerscheinklasse C1E|FS C1E
Führerschein C|Führerschein Klasse C|Fahrerlaubnis C|Fahrerlaubnis Klasse C|Klasse C|Führerscheinklasse C|FS C|Lkw-Führerschein|Führerschein Lkw
Führerschein CE|Führerschein Klasse CE|Fahrerlaubnis CE|Fahrerlaubnis Klasse CE|Klasse CE|Führerscheinklasse CE|FS CE
Führerschein D1|Führerschein Klasse D1|Fahrerlaubnis D1|Fahrerlaubnis Klasse D1|Klasse D1|Führerscheinklasse D1|FS D1
Führerschein D1E|Führerschein Klasse D1E|Fahrerlaubnis D1E|Fahrerlaubnis Klasse D1E|Klasse D1E|Führerscheinklasse D1E|FS D1E
Führerschein D|Führerschein Klasse D|Fahrerlaubnis D|Fahrerlaubnis Klasse D|Klasse D|Führerscheinklasse D|FS D|Busführerschein|Führerschein Bus
Führerschein DE|Führerschein Klasse DE|Fahrerlaubnis DE|Fahrerlaubnis Klasse DE|Klasse DE|Führerscheinklasse DE|FS DE
Führerschein L|Führerschein Klasse L|Fahrerlaubnis L|Fahrerlaubnis Klasse L|Klasse L|Führerscheinklasse L|FS L
Führerschein T|Führerschein Klasse T|Fahrerlaubnis T|Fahrerlaubnis Klasse T|Klasse T|Führerscheinklasse T|FS T
`

/** What a skill includes: who has the left also has the right. */
export const impliedSkills = `
MAG-Schweißen>Schweißen
MIG-Schweißen>Schweißen
WIG-Schweißen>Schweißen
E-Hand-Schweißen>Schweißen
Autogenschweißen>Schweißen
Roboterschweißen>Schweißen
Schubmaststapler>Gabelstapler
Gabelstapler>Hubwagen
MS Office>Excel|Word|Outlook|PowerPoint|EDV
Excel>EDV
Word>EDV
Outlook>EDV
SAP MM>SAP
SAP SD>SAP
SAP WM>SAP
SAP FI>SAP
SAP HCM>SAP
SAP PP>SAP
SAP PM>SAP
ABAP>SAP
SAP>ERP
Navision>ERP
Sachkunde § 34a>Unterrichtung § 34a
ADR Tank>Gefahrgut
Unterhaltsreinigung>Reinigung
Glasreinigung>Reinigung
Grundreinigung>Reinigung
Sanitärreinigung>Reinigung
Krankenhausreinigung>Reinigung
Zimmerreinigung>Reinigung
Industriereinigung>Reinigung
Heidenhain>CNC
Sinumerik>CNC
Fanuc>CNC
SIMATIC S7>SPS
AutoCAD>CAD
SolidWorks>CAD
Inventor>CAD
CATIA>CAD
Creo>CAD
Siemens NX>CAD
Revit>CAD
Grundpflege>Pflege
Behandlungspflege>Pflege
Beatmungspflege>Pflege
Palliativpflege>Pflege
Kleinkindbetreuung>Kinderbetreuung
Hort>Kinderbetreuung
Lohnbuchhaltung>Personalverwaltung
Kreditorenbuchhaltung>Buchhaltung
Debitorenbuchhaltung>Buchhaltung
Jahresabschluss>Buchhaltung
Erweitertes Führungszeugnis>Führungszeugnis
Baggerschein>Baumaschinen
Radlader>Baumaschinen
Java>Programmierung
JavaScript>Programmierung
TypeScript>JavaScript|Programmierung
Python>Programmierung
C#>Programmierung
C++>Programmierung
PHP>Programmierung
.NET>Programmierung
React>JavaScript
Angular>TypeScript
Vue>JavaScript
Node.js>JavaScript
Spring>Java
Oracle>Datenbanken|SQL
SQL>Datenbanken
Windows Server>Windows
Kassieren>Kundenberatung
Frischetheke>Verkauf
Großküche>Kochen
À la carte>Kochen
Diätkost>Kochen
Kalte Küche>Kochen
Elektrofachkraft>Elektrotechnik|Elektrofachkraft für festgelegte Tätigkeiten
Elektrofachkraft für festgelegte Tätigkeiten>Elektrotechnisch unterwiesene Person
Schaltschrankbau>Elektrotechnik
`
