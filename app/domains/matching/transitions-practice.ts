/**
 * Transitions that placement practice knows: two KldB prefixes (3 or 4 digits), nearness in ‰ between equal requirement
 * levels, and why. A longer prefix wins over a shorter one; the grades of AuxCO can raise a row but not lower it.
 */
export const practiceTable = `
111 121 480 field work and horticulture: machines, plants, seasons
111 115 480 livestock in farming and animal keeping
111 5251 620 drives the same tractors and harvesters
111 112 650 crop and livestock farms hire from each other
112 115 620 keeping and feeding animals
117 121 520 forest, park and landscape gangs
121 122 450 plants: nursery and floristry
1214 3221 620 garden and landscape builders lay paving
121 322 440 earthworks and paving outdoors
121 341 420 caretakers look after grounds
121 5251 420 mowers and small tractors
1212 6226 480 nursery sales
1220 6226 480 flower and garden departments
111 252 420 repair of farm machinery
212 251 420 plant operators of stone and building materials
213 251 400 operators of glass plants
214 251 400 operators of ceramic plants
212 321 380 building materials and building
223 341 420 caretakers with a trade
244 341 400 caretakers with a trade
252 341 380 caretakers with a trade
7140 9212 540 office and telephone service
8110 9212 380 reception and telephone service
221 2512 620 plastics machines are run by machine operators
221 251 540 machine operators in plastics
221 241 420 process operators
221 413 500 process operators of chemicals and rubber
222 332 620 varnishers and painters
2221 2521 420 body and paint in car workshops
223 333 640 joiners, carpenters and dry lining
223 332 380 finishing trades
2234 3333 850 joinery is one trade across two groups
2234 3332 660 joiners and carpenters
223 251 420 machine operators in wood works
231 2512 580 machine operators in paper and packaging
231 234 580 print and paper finishing
234 2512 480 machine operators in print
232 234 500 prepress and print
232 233 520 design and photography
232 921 520 advertising and media design
241 242 600 metal working chain
241 2512 560 machine operators in foundries
241 244 460 metal workers
242 243 520 machining and surface treatment
242 244 540 fitters machine, machinists fit
242 245 660 precision work on metal
2423 2452 780 toolmakers and cutting machine operators share turning and milling
242 251 600 metal trades of one workshop
2423 2510 640 industrial mechanics turn and mill
2423 2512 580 operators of machines that cut
243 2512 520 operators of coating plants
244 251 560 fitting and assembly of steel and machines
2441 2510 600 construction and industrial mechanics
2442 2510 540 welders in mechanical engineering
244 342 470 pipes and steel: metal builders, fitters
2441 3434 660 vessels and steel structures
2442 3432 660 pipe welding
2442 3434 660 vessel welding
2441 3333 400 doors, gates, windows
244 252 440 metal work on vehicles
244 321 380 steel on building sites
245 251 620 tool and machine building
251 252 520 machine and vehicle mechanics
251 261 600 maintenance and mechatronics
2513 2611 720 maintenance is what mechatronics engineers do
2513 2625 640 maintenance, mechanical and electrical
2510 2611 640 industrial mechanics and mechatronics
251 262 400 maintenance
251 271 500 mechanical engineering: plant and development
251 272 460 engineering and design
251 273 520 production and its planning
251 5131 450 packing, feeding and commissioning in plants
2512 5131 470 machine operators and warehouse
251 513 440 plant logistics
251 292 470 operators in the food industry
2512 292 620 machine operators in the food industry
2512 291 580 machine operators in beverage plants
2512 281 500 machine operators in textile works
2512 413 540 operators of chemical plants
251 341 420 caretakers with a technical trade
251 342 420 fitters in plant and buildings
2521 2522 780 vehicle and farm machine mechanics
2521 2525 680 motor vehicles and two-wheelers
252 261 480 vehicle mechatronics
2521 6227 420 car service and sales
2521 5415 400 car care
252 521 350 vehicles
261 262 640 electrical and mechatronics
2611 2625 740 industrial electricians and mechatronics
261 263 600 electrical and automation
262 263 620 electrical trades
2621 2625 800 one training, building or plant
2621 2624 740 photovoltaics
2621 3410 480 technical caretakers
262 341 440 technical caretakers
2621 3421 380 building services
2631 4331 620 networks and telecommunications
263 433 440 devices and networks
2638 433 420 devices and networks
262 433 330 cabling
263 431 400 hardware-near computing
261 434 380 controls and software
263 434 400 embedded software
271 272 640 development and design
2722 2710 780 design engineers and development engineers
2722 2510 560 design and mechanical engineering
271 273 540 engineering: development and production planning
272 273 560 engineering: design and production planning
2721 311 420 draughting in building
2731 242 500 quality testing in metal working
2731 251 500 quality testing in plants
2731 5131 380 goods inspection
273 513 340 production and material planning
271 261 520 engineering
271 263 540 electrical engineering and development
281 282 600 textile works
282 5413 460 laundry and alterations
2822 281 560 sewing and textile works
2824 9323 720 upholstery and interior decoration
282 932 400 sewing for interiors
283 282 520 leather and textiles
291 292 560 food and beverage plants
292 293 540 food: production and kitchen
292 623 440 food: production and counter
2922 6231 580 bakers and bakery sales
2923 6232 620 butchers and meat counters
2922 2931 560 confectioners and cold kitchen
292 5131 420 packing and commissioning in food plants
292 541 360 hygiene and cleaning in food plants
293 633 540 kitchen and service of one house
293 832 560 kitchens of homes, schools and housekeeping
293 632 400 hotel and kitchen
293 541 360 kitchen cleaning
293 623 360 hot counters
311 312 440 surveying and planning
311 321 340 site and planning
3117 722 340 costing
311 272 440 draughting and planning
321 322 640 building sites, above and below ground
321 331 480 shell and finishing
321 332 480 shell and finishing
321 333 520 shell, timber, dry lining
3211 3212 820 shell builders do both
3214 3332 640 roofers and carpenters
3214 3420 560 roofing sheet metal
321 525 440 site machines
321 341 380 caretakers with a building trade
322 343 480 pipes and sewers
3225 3432 640 pipes and sewers
322 525 600 earth-moving machines on roads and sites
3222 5252 660 road builders drive the machines
331 332 560 finishing trades
331 333 560 finishing trades
332 333 580 finishing trades
331 932 480 floors and interiors
3310 9323 660 floor layers and interior decorators
332 341 420 caretakers with a building trade
333 341 440 caretakers with a building trade
333 223 640 joinery
341 342 500 technical caretakers
3421 3432 720 pipe fitters
342 343 580 pipes and supply
342 262 400 building services
341 541 460 caretakers and cleaning of buildings
341 531 420 caretakers, porters and security of buildings
341 613 400 property: technical and commercial
343 521 400 waste collection is driving
3433 5212 520 waste collection lorries
343 251 460 plant operators in supply and disposal
3433 5133 480 sorting and loading
3433 541 400 disposal and cleaning
411 431 440 mathematics and computing
411 434 420 data and software
412 413 600 laboratories
4121 4132 760 laboratory technicians
413 414 560 laboratories and materials
413 2920 460 process operators in food
4132 2731 480 testing laboratories
4142 2731 520 testing of materials
412 812 560 biological and medical laboratories
4121 8121 720 laboratory technicians
4132 8121 620 laboratory technicians
413 818 460 chemistry and pharmacy
422 343 480 environment and supply
422 423 600 environment
431 432 680 computing
431 433 700 computing
431 434 740 computing
432 433 640 computing
432 434 600 computing
433 434 620 computing
4341 4342 880 two names of one work
4315 2321 540 digital media
4336 2321 540 digital media
4336 4341 660 web development
4331 4334 820 networks and systems are run by the same people
4310 4331 740 IT specialists run networks
4310 4334 780 IT specialists run systems
4310 4341 760 IT specialists develop
432 713 420 IT consulting and organisation
4323 6112 560 sales of IT
844 432 400 IT training
432 611 400 sales of IT
5131 5132 640 sorting, scanning and loading at post and parcel services
5131 5133 840 warehouse and loading are one work in most firms
5132 5133 600 parcel centres
2510 2512 680 industrial mechanics run plants; operators repair little
2511 2512 740 assembly and operation
2513 2512 640 operators repair little
5410 5414 760 cleaning
5411 5412 820 cleaning of buildings and windows
5411 5414 640 cleaning of buildings and plants
5411 5413 480 cleaning and laundry
5311 5318 800 guards
513 515 470 warehouse and dispatch
513 516 440 logistics: hands and office
5131 5162 540 logistics: hands and office
513 521 460 warehouse and driver
5131 5212 500 warehouse and lorry driver: loading, papers, fork-lift
5132 521 620 delivery is driving
5132 5218 720 parcel and courier drivers
5132 5212 560 delivery drivers
5133 521 470 loading and driving
513 525 440 fork-lift, crane and loader
5131 5253 540 fork-lift and crane
513 611 360 goods in and purchasing
513 621 430 shelves, goods in, till
513 622 380 goods in and sales
513 541 340 halls and yards
513 234 350 dispatch in print shops
513 714 330 stock clerks
515 516 640 dispatch and forwarding
516 714 500 forwarding clerks and office
516 713 480 commercial office work
516 612 580 trade and forwarding
516 611 540 purchasing and forwarding
515 521 420 drivers become dispatchers
515 714 400 office of the fleet
514 521 340 passenger transport
514 531 400 inspection and security
514 633 360 service on board
5141 5213 420 passenger transport
5141 5311 440 ticket inspection and security
521 525 520 lorries and machines
521 522 400 road and rail
5211 5213 780 passenger transport
5211 5212 680 drivers by profession
5212 5213 720 drivers by profession: one qualification, other licence
5211 8134 420 patient transport
521 8134 340 patient transport
525 511 350 machines
531 532 400 security and order
531 7145 420 porters and reception
5311 7145 440 gate, reception, telephone
5311 513 360 gate and dispatch of works
5311 5314 520 supervision
531 513 330 gate and goods
533 541 400 hygiene and cleaning
5334 5418 700 disinfection
541 632 560 rooms: cleaning and hotel
541 832 580 cleaning and housekeeping
541 633 360 kitchens and tables
541 821 330 ward service
541 521 300 street cleaning
611 612 720 purchasing, sales, trade
611 613 440 sales of property
611 714 480 commercial office work
611 713 560 commercial office work
611 921 580 sales and marketing
6112 6210 560 field sales and shops
6112 6120 740 wholesale and sales
611 621 460 trade
611 722 400 commercial office work
612 621 580 trade: wholesale and shops
612 622 540 trade: wholesale and shops
612 714 500 commercial office work
612 713 560 commercial office work
612 722 440 commercial office work
612 921 520 trade and marketing
613 714 500 property clerks
613 713 540 property clerks
613 722 440 property accounts
613 721 400 property finance
613 732 380 property and authorities
621 622 860 shops: goods differ, work is one
621 623 860 shops: goods differ, work is one
621 624 720 shops: goods differ, work is one
622 623 680 shops
622 624 640 shops
623 624 620 shops
621 625 600 shops
622 625 620 shops
621 714 420 counter and office
621 7145 520 counter and information desk
622 714 380 counter and office
621 633 460 counter, till, guests
623 633 540 bakery cafes and snack counters
621 632 380 guests and customers
621 921 440 selling
621 9212 520 selling by telephone
622 921 420 selling
6211 633 480 till and guests
621 721 360 counter of banks
621 634 360 service
622 932 400 shop displays
624 818 480 chemists and drugstores
6241 8182 500 drugstores and pharmacies
6242 8251 480 medical supplies
6242 8252 440 opticians' sales
631 632 540 tourism and hotels
631 714 480 travel office
631 634 560 events and tourism
6312 845 500 gyms
632 633 640 hotel and restaurant
632 714 400 hotel reception and office
6321 7145 540 hotel reception
6322 7145 480 hotel reception
632 832 540 rooms and housekeeping
633 634 480 catering and events
634 714 460 event office
634 921 500 events and marketing
711 713 560 management
713 714 640 commercial office work
713 715 600 commercial office work
713 721 500 commercial office work
713 722 640 commercial office work
713 731 380 office
713 732 500 clerks in firms and authorities
713 733 400 office
713 921 500 commercial office work
714 715 620 office and personnel office
714 721 460 office in banks and insurances
714 722 600 office and accounts
714 723 520 office and tax office
714 731 500 office of lawyers
7140 7311 620 office of lawyers
714 732 620 office of firms and authorities
714 733 480 office and documents
714 811 420 practice reception
7145 811 440 practice reception
714 921 420 office and customer service
7145 9212 680 telephone service
7145 9213 680 customer service
715 722 540 personnel administration and payroll
715 723 460 payroll
715 732 480 personnel in authorities
715 844 360 training staff
715 842 380 training staff
721 722 540 finance
721 714 460 office
721 732 360 clerks
722 723 760 accounts and tax
722 732 440 accounts and treasury
723 731 380 law and tax
723 732 400 tax authorities
731 732 500 law and authorities
732 733 440 authorities and archives
7321 8312 420 social administration and social work
7321 8315 460 advising on benefits
733 811 360 medical documents
7334 811 560 coding and documents in medicine
7334 714 500 coding and documents
811 812 480 practice and laboratory
811 813 580 practice and ward
811 818 420 practice and pharmacy
811 821 520 practice nurses in care homes
812 813 460 functional diagnostics
813 814 250 studies between
813 821 820 nursing is one training since 2020
8130 8210 860 nursing is one training since 2020
8131 8210 680 specialist nursing
8134 8130 620 ambulance and ward
813 831 460 care and social work
8130 8313 620 assistance for disabled people
813 817 400 care and therapy
813 832 400 care at home
817 845 420 movement
8171 8455 500 physiotherapy and fitness
8171 8172 560 therapists
817 822 420 health
821 831 500 care aides and social aides share trainings
8210 8311 500 social assistants are trained for both
8210 8313 680 assistance for disabled people
8210 8314 760 home and family care
821 832 520 care and housekeeping
8210 8321 520 daily help in homes
821 541 330 ward service
821 633 320 serving meals in homes
821 293 320 kitchens of homes
822 823 380 beauty and wellness
8222 8232 640 beauty and wellness
8222 8171 480 massage
823 621 360 customers
8232 6241 480 cosmetics
8231 6241 400 cosmetics
8254 2451 440 fine mechanics
8251 2441 360 orthopaedic workshops
8252 2136 480 optics
831 832 440 families and housekeeping
8314 8321 700 home and family care
8311 8314 620 families and children
8311 8313 740 education and curative education
8311 8312 660 social work
8312 8313 660 social work
8312 8315 820 social work
8311 8315 540 social work
831 841 460 children: care and school
831 844 440 teaching in social work
831 845 380 children and sports
831 842 400 workshops for young people
841 842 600 teachers
841 844 600 teachers
842 843 480 teaching
842 844 660 teaching and training
841 843 520 teaching
844 845 420 courses
8445 7142 540 languages
8451 5213 440 driving instructors and bus drivers
8451 5211 440 driving instructors
8422 2510 360 trade instructors
911 714 330 languages in offices
921 922 640 marketing and public relations
921 923 600 marketing and publishing
922 924 660 writing
921 924 540 writing
923 714 440 office in publishing
932 223 400 interiors
932 332 420 interiors
9322 6221 460 shop displays
933 223 420 wood crafts
9351 2441 520 smiths
935 245 420 fine metal work
9352 6222 480 jewellery
9451 2621 420 stage electricians
945 263 420 sound and light
945 634 420 events
942 845 380 dance and sports
946 282 400 costumes
`

/** Groups that stand close in the tree and are far apart at work: two KldB prefixes (2 to 4 digits) and the nearness in ‰ that replaces all else. */
export const apartTable = `
821 823 120 care of the elderly and hairdressing
821 824 150 care and undertakers
821 825 150 care and medical engineering
822 824 100 health and undertakers
822 825 180 health and medical engineering
823 824 150 hairdressing and undertakers
823 825 150 hairdressing and medical engineering
824 825 100 undertakers and medical engineering
8252 8254 350 optics and dental laboratory
8253 8254 300 hearing aids and dental laboratory
8251 8254 350 limbs and teeth
8251 8252 300 limbs and glasses
521 523 100 road and air
521 524 150 road and water
522 523 100 rail and air
522 524 100 rail and water
523 524 120 air and water
523 525 100 air and machines
524 525 200 water and machines
531 533 260 guarding and inspection
532 533 250 police and inspection
511 513 250 rail operation and warehouse
512 513 240 road maintenance and warehouse
513 514 250 warehouse and passenger service
514 515 300 service and control rooms
514 516 300 service and forwarding
814 815 200 people and animals
815 81 120 animals
815 816 100 animals and psychology
814 817 250 studies between
814 818 250 studies between
814 811 250 studies between
814 812 250 studies between
8111 8114 450 teeth and animals
8110 8114 480 people and animals
8110 8111 700 practices of doctors and dentists
816 813 250 studies between
2922 2923 460 bakers and butchers
2922 2925 480 bakers and dairies
8231 8234 550 hairdressers and make-up artists
212 213 300 stone and glass
213 214 350 glass and ceramics
211 213 180 mining and glass
211 214 180 mining and ceramics
221 222 320 plastics and paint
221 223 300 plastics and wood
222 223 360 paint and wood
241 245 420 foundries and fine mechanics
2453 2452 420 watches and tools
2443 2441 350 divers
2443 2442 380 divers
5311 5315 620 guards and detectives
5311 5316 320 guards and debt collectors
5311 5313 520 guards and fire brigade
5313 5314 420 fire brigade and pools
5311 5312 420 guards and safety engineers
631 633 330 tourism and restaurants
7313 7311 380 lawyers and their assistants
7311 7315 250 judges and assistants
7315 7313 600 judges and lawyers
8451 8455 250 driving instructors and fitness
8451 8453 200 driving and dancing
8451 8454 220 driving and football
8452 8451 380 flying and driving
841 845 360 school and sports
8411 8412 700 primary and secondary schools
931 934 200 design and ceramics
936 93 180 instruments
941 942 280 music and stage
941 943 280 music and entertainment
941 945 280 music and stage technology
941 947 120 music and museums
942 947 120 stage and museums
945 947 250 stage technology and museums
1133 1134 450 farriers and coachmen
1142 1141 600 fishing and fish farming
111 114 300 fields and fish
111 116 480 fields and vines
112 114 300 animals and fish
113 114 150 horses and fish
114 115 300 fish and animals
114 116 100 fish and vines
114 117 250 fish and forests
113 117 250 horses and forests
112 117 280 livestock and forests
113 116 150 horses and vines
115 116 120 animals and vines
115 117 300 animals and forests
411 412 250 mathematics and biology
411 413 250 mathematics and chemistry
411 414 420 mathematics and physics
421 422 320 geology and environment
`
