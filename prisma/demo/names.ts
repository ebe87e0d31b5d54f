/** A language group of the people: how often, its first names and family names (all combined by chance), its language. */
export interface NameGroup {
  share: number
  language: string
  nationality: string
  women: readonly string[]
  men: readonly string[]
  families: readonly string[]
}

const split = (text: string): string[] => text.split(' ')

export const nameGroups: readonly NameGroup[] = [
  {
    share: 76,
    language: 'de',
    nationality: 'DE',
    women: split(
      'Anja Katrin Sandra Nicole Kerstin Heike Susann Mandy Doreen Jana Franziska Julia Sarah Lisa Marie Anna Sabine Birgit Petra Ines Antje Steffi Cindy Jessica Nadine Yvonne Kathleen Peggy Ramona Silke Claudia Melanie Stefanie Vanessa Laura Lena Sophie Michelle Carolin Christin Marlen Annett Simone Gabriele Ute Martina Monika Elke Romy Luise',
    ),
    men: split(
      'Thomas Andreas Michael Frank Jens Torsten Mario Sven Steffen Uwe Ronny Maik Enrico Marco Daniel Stefan Christian Robert Martin Tobias Sebastian Alexander Patrick Kevin Marcel Tim Felix Max Lukas Paul Philipp Jan Dirk Ralf Holger Heiko René Mike Silvio Danny Rico Sandro Matthias Peter Jörg Bernd Olaf Lars Nico Toni',
    ),
    families: split(
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Scholz Möller Weiß Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Jäger Stein Otto Groß Sommer Haas Graf Heinrich Seidel Schreiber Ziegler Brandt Kuhn Schulze Dietrich Kühn Engel Pohl Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Hempel Rößler Naumann Uhlig Thiele Gräfe Zschoche Kretzschmar Nitzsche Böttcher Hänsel Lindner Petzold Reichelt Schubert Seifert Stephan Teichmann Ulbricht Wünsche Zimmer',
    ),
  },
  {
    share: 6,
    language: 'ar',
    nationality: 'SY',
    women: split('Fatima Rania Hanan Layla Amira Samira Noor Yasmin Huda Salma Mariam Rima Dalia Zainab'),
    men: split('Ahmad Mohammad Omar Khaled Ali Hassan Yousef Samir Bashar Tarek Nabil Fadi Ibrahim Anas Rami'),
    families: split(
      'Al-Hassan Haddad Khalil Darwish Mansour Saleh Najjar Hamdan Aziz Qasim Sabbagh Nasser Barakat Issa',
    ),
  },
  {
    share: 6,
    language: 'uk',
    nationality: 'UA',
    women: split('Olena Oksana Iryna Natalija Tetjana Halyna Svitlana Julija Marija Kateryna Ljudmyla Hanna'),
    men: split('Oleksandr Andrij Serhij Dmytro Volodymyr Mykola Ihor Jurij Vasyl Roman'),
    families: split(
      'Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Lysenko Marchenko Savchenko Rudenko Petrenko Moroz',
    ),
  },
  {
    share: 3,
    language: 'ru',
    nationality: 'DE',
    women: split('Olga Tatjana Irina Svetlana Ludmila Elena Galina Anastasia Natalia'),
    men: split('Sergej Viktor Eduard Waldemar Dimitri Igor Oleg Artur Alexej'),
    families: split('Schäfer Wagner Iwanow Petrow Schmidt Kusnezow Miller Dietz Weber Morosow Becker'),
  },
  {
    share: 2.5,
    language: 'pl',
    nationality: 'PL',
    women: split('Agnieszka Katarzyna Małgorzata Joanna Ewa Monika Beata Anna'),
    men: split('Piotr Krzysztof Tomasz Marcin Grzegorz Paweł Mariusz Adam'),
    families: split('Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński Mazur'),
  },
  {
    share: 2,
    language: 'fa',
    nationality: 'AF',
    women: split('Zahra Maryam Parwana Shabnam Fereshta Nargis Soraya'),
    men: split('Reza Hamid Farid Jawad Mahdi Najib Ehsan Karim'),
    families: split('Ahmadi Hosseini Rahimi Karimi Noori Mohammadi Sharifi Rezai'),
  },
  {
    share: 1.5,
    language: 'vi',
    nationality: 'VN',
    women: split('Lan Hoa Thuy Huong Mai Linh Hanh'),
    men: split('Minh Tuan Hung Duc Nam Thanh Long'),
    families: split('Nguyen Tran Le Pham Hoang Vu Dang'),
  },
  {
    share: 1.5,
    language: 'tr',
    nationality: 'TR',
    women: split('Ayşe Elif Zeynep Emine Hatice'),
    men: split('Mehmet Mustafa Emre Hakan Murat'),
    families: split('Yılmaz Kaya Demir Şahin Çelik Aydın'),
  },
  {
    share: 1,
    language: 'ti',
    nationality: 'ER',
    women: split('Selam Rahel Helen Miriam'),
    men: split('Yonas Filmon Samuel Tesfay'),
    families: split('Tesfay Haile Gebremedhin Kidane Berhane'),
  },
  {
    share: 1,
    language: 'ro',
    nationality: 'RO',
    women: split('Elena Ioana Mihaela Andreea'),
    men: split('Ion Vasile Florin Mihai'),
    families: split('Popescu Ionescu Dumitru Stan Radu'),
  },
]

/** Family names that firms carry; rare ones, so that no real firm is meant. */
export const firmNames: readonly string[] = split(
  'Achterfeld Birkhold Brandhorst Czerwick Dornbusch Ellerkamp Fahrenbach Gellertsen Hagedorff Immenroth Jeschonnek Kaltofen Lautenschlag Mehlhorst Nothnagler Oberländer Pfannstiel Quendler Rabenhold Sattelmair Tannhorst Uhlenbrock Vogelsanger Wackernell Zeidelhack Ambrosch Beerbohm Clausnitz Drechselmann Erlenkamp Finsterbach Grünhagel Hoppenrath Irrgang Jungclaussen Kieselbach Lobensteiner Mittenzwey Nebelung Ostermoor Pilgerim Quasnitz Rennefarth Silbermaier Trautvetter Unverzagt Vierkorn Wendelstern Zschiedrich Altenkirch Bornschein Dittmarsch Eisenreuter Feuerherdt Glaubitzer Himmelreiter Katzschmann Leuschke Morgenroth Neidhöfer Ohlenforst Prasselt Rosenbusch Schmalfuß Thierbacher Umlauft Vollprecht Wunderwald Zipprich Abendroth Buchwalder Deutschbein Engelschalk Freudenthaler Gutjahrs Hirschfelder Kornblum Liebetruth Mühlenbeck Nachtigaller Paschkewitz Ringelnatter Sonnenkalb Treuherz Wetterhahn Zuckschwert',
)
