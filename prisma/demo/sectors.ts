/** A branch of the region: its firms, where they sit, how large they are and what they look for. */
export interface Sector {
  key: string
  /** Division of the WZ 2008. */
  industry: string
  firms: number
  /** `*` stands for an invented name, `#` for the town. */
  names: readonly string[]
  /** Postcodes with weights. */
  towns: readonly (readonly [string, number])[]
  /** Employees: the half of the firms is smaller than the first number, hardly one larger than the second. */
  size: readonly [number, number]
  /** Keys of works.ts with weights. */
  works: readonly (readonly [string, number])[]
  /** Share of the open vacancies, in per mille. */
  vacancies: number
}

const everywhere = [
  ['04860', 20], ['04758', 17], ['04838', 19], ['04509', 21], ['04435', 12], ['04425', 10], ['04849', 8], ['04769', 5],
  ['04779', 4], ['04774', 4], ['04874', 4], ['04880', 3], ['04886', 3], ['04889', 3], ['04862', 4], ['04519', 4],
] as const

export const sectors: readonly Sector[] = [
  {
    key: 'logistics', industry: '52', firms: 42, size: [45, 900], vacancies: 172,
    names: ['* Logistik GmbH', '* Kontraktlogistik GmbH', '* Luftfracht Service GmbH', 'Spedition *', '* Fulfillment GmbH & Co. KG', '* Transporte und Lager GmbH', '* Paketdienste GmbH'],
    towns: [['04435', 60], ['04509', 14], ['04519', 10], ['04425', 10], ['04838', 6]],
    works: [['51312', 26], ['51311', 26], ['51311 Luftfracht', 12], ['52531', 14], ['52122', 10], ['51622', 5], ['51332', 3], ['51393', 2], ['51321', 6], ['71402', 1], ['25212', 1], ['53112', 2]],
  },
  {
    key: 'transport', industry: '49', firms: 26, size: [9, 90], vacancies: 58,
    names: ['* Transporte', 'Fuhrbetrieb *', '* Nutzfahrzeuge und Transport GmbH', 'Omnibus * GmbH', 'Kurierdienst *'],
    towns: everywhere,
    works: [['52122', 46], ['52182', 26], ['52132', 12], ['25212', 6], ['51321', 6], ['71402', 4]],
  },
  {
    key: 'glass', industry: '23', firms: 16, size: [70, 480], vacancies: 62,
    names: ['* Glastechnik GmbH', 'Glashütte * GmbH', '* Keramik GmbH', 'Sanitärkeramik * GmbH', '* Flachglas GmbH'],
    towns: [['04860', 62], ['04861', 14], ['04886', 8], ['04874', 8], ['04838', 8]],
    works: [['21312', 22], ['21311', 20], ['21412', 16], ['25122', 12], ['25102', 7], ['26252', 5], ['51312', 6], ['52531', 4], ['25101', 8]],
  },
  {
    key: 'metal', industry: '25', firms: 40, size: [16, 160], vacancies: 72,
    names: ['Metallbau *', '* Stahlbau GmbH', '* Zerspanungstechnik GmbH', 'Schlosserei *', '* Blechverarbeitung GmbH', 'Gießerei * GmbH', '* Behälterbau GmbH'],
    towns: [['04860', 30], ['04861', 8], ['04838', 10], ['04509', 12], ['04880', 6], ['04886', 4], ['04758', 34], ['04769', 10], ['01587', 6]],
    works: [['24412', 20], ['24422', 15], ['24232', 20], ['24201', 17], ['25102', 8], ['24132', 5], ['24522', 3], ['25101', 8], ['27312', 3], ['71402', 2]],
  },
  {
    key: 'machines', industry: '28', firms: 24, size: [38, 320], vacancies: 62,
    names: ['* Maschinenbau GmbH', '* Anlagentechnik GmbH', '* Fördertechnik GmbH', '* Sondermaschinen GmbH & Co. KG', '* Antriebstechnik GmbH'],
    towns: [['04838', 48], ['04509', 22], ['04862', 6], ['04849', 8], ['04860', 10], ['04425', 6]],
    works: [['25102', 16], ['25122', 14], ['24232', 14], ['26112', 9], ['26252', 8], ['25112', 9], ['25101', 10], ['25132', 5], ['27312', 5], ['27283', 3], ['25104', 3], ['71302', 4]],
  },
  {
    key: 'chemistry', industry: '20', firms: 20, size: [44, 380], vacancies: 62,
    names: ['* Chemie GmbH', '* Spezialchemie GmbH', '* Kunststofftechnik GmbH', '* Farben und Lacke GmbH', '* Polymer GmbH'],
    towns: [['04838', 66], ['04849', 8], ['04509', 16], ['04862', 10]],
    works: [['41312', 18], ['41311', 16], ['41322', 7], ['22102', 12], ['22101', 14], ['25122', 12], ['26252', 6], ['25102', 6], ['51312', 6], ['25104', 1], ['71302', 2]],
  },
  {
    key: 'food', industry: '10', firms: 28, size: [26, 360], vacancies: 88,
    names: ['* Fruchtsaft GmbH', '* Feinkost GmbH', 'Backwaren * GmbH', '* Tiefkühlkost GmbH', 'Molkerei * GmbH', 'Fleischwaren *', '* Süßwaren GmbH', 'Bäckerei *'],
    towns: [['04758', 44], ['04769', 18], ['04779', 8], ['04774', 8], ['04838', 8], ['04509', 8], ['04860', 6]],
    works: [['29201', 40], ['29202', 16], ['25122', 8], ['29222', 9], ['29232', 5], ['51311', 8], ['52531', 4], ['54101', 3], ['62312', 7]],
  },
  {
    key: 'fruit', industry: '01', firms: 30, size: [9, 90], vacancies: 44,
    names: ['Obsthof *', 'Obstbau * GmbH', 'Agrargenossenschaft # eG', 'Landgut *', 'Gartenbau *', '* Agrar GmbH'],
    towns: [['04758', 26], ['04769', 24], ['04779', 12], ['04774', 12], ['04874', 8], ['04889', 8], ['04849', 6], ['04862', 4]],
    works: [['12101 Obst', 38], ['12112', 14], ['11101', 20], ['11102', 18], ['25222', 6], ['51311', 4]],
  },
  {
    key: 'care', industry: '87', firms: 50, size: [28, 190], vacancies: 148,
    names: ['Seniorenresidenz * gGmbH', 'Pflegedienst *', 'Seniorenheim Haus *', '* Pflege und Betreuung GmbH', 'Tagespflege *', 'Wohnstätten * gGmbH'],
    towns: everywhere,
    works: [['82101', 30], ['82102', 26], ['81302', 7], ['83141', 9], ['83211', 9], ['29302', 5], ['29301', 5], ['54101', 4], ['83132', 7], ['34102', 2]],
  },
  {
    key: 'health', industry: '86', firms: 28, size: [7, 420], vacancies: 52,
    names: ['Praxisgemeinschaft *', 'Klinik am * gGmbH', 'Physiotherapie *', 'Zahnarztpraxis *', 'Rehazentrum * GmbH'],
    towns: everywhere,
    works: [['81102', 24], ['81302', 24], ['81301', 14], ['81112', 8], ['81712', 12], ['54101', 6], ['83211', 4], ['43343', 2], ['71402', 4]],
  },
  {
    key: 'social', industry: '88', firms: 22, size: [22, 140], vacancies: 40,
    names: ['Kinderhaus * gGmbH', '* Bildungswerk e. V.', 'Jugendhilfe * gGmbH', 'Kita-Verbund *', 'Werkstätten * gGmbH'],
    towns: everywhere,
    works: [['83112', 36], ['83111', 26], ['83124', 14], ['83132', 10], ['29301', 6], ['54101', 4], ['34102', 4]],
  },
  {
    key: 'trade', industry: '47', firms: 56, size: [7, 70], vacancies: 108,
    names: ['Frischemarkt *', 'Kaufhaus *', '* Getränkehandel', 'Baumarkt * GmbH', 'Modehaus *', 'Gartencenter *', '* Märkte OHG', 'Schuhhaus *'],
    towns: everywhere,
    works: [['62102', 34], ['62101', 26], ['62302', 15], ['62312', 8], ['62322', 4], ['62262', 8], ['51311', 3], ['71402', 2]],
  },
  {
    key: 'wholesale', industry: '46', firms: 16, size: [12, 110], vacancies: 22,
    names: ['* Baustoffhandel GmbH', '* Großhandel GmbH', '* Landhandel GmbH', '* Handelsgesellschaft mbH'],
    towns: everywhere,
    works: [['61212', 28], ['51312', 26], ['52182', 16], ['52122', 12], ['71402', 10], ['62102', 8]],
  },
  {
    key: 'kitchen', industry: '56', firms: 36, size: [6, 50], vacancies: 72,
    names: ['Gasthof *', 'Restaurant *', '* Catering GmbH', 'Café *', 'Schulküche * GmbH', 'Landgasthaus *'],
    towns: everywhere,
    works: [['29302', 28], ['29301', 34], ['63302', 16], ['63301', 18], ['52182', 4]],
  },
  {
    key: 'hotel', industry: '55', firms: 12, size: [12, 90], vacancies: 22,
    names: ['Hotel *', 'Parkhotel *', 'Pension *', 'Flughafenhotel * GmbH'],
    towns: [['04435', 34], ['04860', 18], ['04849', 16], ['04779', 12], ['04509', 10], ['04758', 10]],
    works: [['63221', 30], ['63222', 24], ['63302', 18], ['29302', 14], ['29301', 14]],
  },
  {
    key: 'cleaning', industry: '81', firms: 26, size: [22, 260], vacancies: 84,
    names: ['Gebäudereinigung *', '* Dienstleistungen GmbH', '* Facility Service GmbH', 'Glas- und Gebäudereinigung *', '* Grünpflege GmbH'],
    towns: everywhere,
    works: [['54101', 60], ['54112', 12], ['34102', 8], ['12101 Grundstück', 8], ['12101', 8], ['12142', 4]],
  },
  {
    key: 'building', industry: '43', firms: 48, size: [7, 70], vacancies: 96,
    names: ['Bauunternehmen * GmbH', 'Dachdeckerei *', 'Malerbetrieb *', 'Elektro *', '* Heizung Sanitär GmbH', 'Tischlerei *', 'Tiefbau * GmbH', 'Zimmerei *', '* Trockenbau', 'Garten- und Landschaftsbau *'],
    towns: everywhere,
    works: [['32101', 10], ['32122', 10], ['32201', 8], ['32222', 8], ['52522', 6], ['33212', 9], ['33302', 6], ['33322', 5], ['32142', 5], ['33112', 4], ['34212', 11], ['26212', 11], ['22342', 6], ['12142', 6], ['12101', 4]],
  },
  {
    key: 'security', industry: '80', firms: 8, size: [32, 240], vacancies: 30,
    names: ['* Sicherheit GmbH', 'Wachdienst *', '* Werkschutz GmbH'],
    towns: [['04435', 40], ['04509', 18], ['04860', 16], ['04838', 14], ['04758', 12]],
    works: [['53111', 70], ['53112', 30]],
  },
  {
    key: 'office', industry: '82', firms: 14, size: [8, 160], vacancies: 32,
    names: ['* Kundendialog GmbH', '* Steuerberatung', '* Software GmbH', '* Verwaltungs GmbH', 'Ingenieurbüro *'],
    towns: everywhere,
    works: [['71402', 34], ['92122', 24], ['72212', 8], ['72302', 8], ['71401', 6], ['43102', 8], ['43343', 5], ['71302', 7]],
  },
  {
    key: 'public', industry: '84', firms: 10, size: [40, 320], vacancies: 16,
    names: ['Zweckverband *', 'Kommunale Dienste #', 'Wasserverband *', 'Stadtwerke-Service # GmbH'],
    towns: everywhere,
    works: [['73202', 40], ['34102', 20], ['12142', 14], ['71402', 16], ['83112', 10]],
  },
  {
    key: 'garage', industry: '45', firms: 18, size: [6, 40], vacancies: 24,
    names: ['Autohaus *', 'Kfz-Werkstatt *', 'Landtechnik * GmbH', 'Reifenservice *', 'Salon *'],
    towns: everywhere,
    works: [['25212', 62], ['25222', 18], ['52182', 6], ['71402', 8], ['62102', 6]],
  },
  {
    key: 'hair', industry: '96', firms: 10, size: [4, 16], vacancies: 10,
    names: ['Friseur *', 'Haarstudio *', 'Wäscherei *'],
    towns: everywhere,
    works: [['82312', 80], ['83211', 20]],
  },
  {
    key: 'agency', industry: '78', firms: 20, size: [60, 420], vacancies: 124,
    names: ['* Personal GmbH', '* Zeitarbeit GmbH', 'Personaldienste * GmbH', '* Workforce GmbH', '* Personalservice GmbH & Co. KG'],
    towns: [['04435', 22], ['04509', 22], ['04838', 20], ['04860', 20], ['04758', 16]],
    works: [['51311', 22], ['25101', 20], ['51312', 9], ['52531', 9], ['24201', 5], ['24422', 3], ['25102', 3], ['24232', 2], ['29201', 8], ['52122', 3], ['26212', 3], ['82101', 3], ['82102', 2], ['32101', 4], ['71402', 2], ['22101', 2]],
  },
]
