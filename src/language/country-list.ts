// Written by scripts/word-lists.mjs from public-domain lists: name|aliases|adjectives and inhabitants|capitals|t for a territory.
export const COUNTRY_LINES = `
Afghanistan||Afghan;Afghans|Kabul|
Akrotiri|||Episkopi Cantonment|t
Albania|Republic of Albania;Shqiperia|Albanian;Albanians|Tirana|
Algeria|People's Democratic Republic of Algeria;Al Jaza'ir|Algerian;Algerians|Algiers|
American Samoa||American Samoan;American Samoans|Pago Pago|t
Andorra|Principality of Andorra|Andorran;Andorrans|Andorra la Vella|
Angola|Republic of Angola|Angolan;Angolans|Luanda|
Anguilla||Anguillan;Anguillans|The Valley|t
Antarctica||||t
Antigua and Barbuda||Antiguan;Barbudan;Antiguans;Barbudans|Saint John's|
Argentina|Argentine Republic|Argentine;Argentines|Buenos Aires|
Armenia|Republic of Armenia;Hayastan|Armenian;Armenians|Yerevan|
Aruba|Country of Aruba|Aruban;Dutch;Arubans|Oranjestad|t
Ashmore and Cartier Islands|Australia;Territory of Ashmore and Cartier Islands|Australian;Australians;Aussie||t
Australia|Commonwealth of Australia|Australian;Australians;Aussie|Canberra|
Austria|Republic of Austria;Oesterreich|Austrian;Austrians|Vienna|
Azerbaijan|Republic of Azerbaijan;Azarbaycan|Azerbaijani;Azeri;Azerbaijanis|Baku|
Bahamas|The Bahamas;Commonwealth of The Bahamas|Bahamian;Bahamians|Nassau|
Bahrain|Kingdom of Bahrain;Al Bahrayn|Bahraini;Bahrainis|Manama|
Baker Island, Howland Island, Jarvis Island, Johnston Atoll, Kingman Reef, Midway Islands, Palmyra Atoll||||t
Bangladesh|People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka|
Barbados||Barbadian;Bajan;Barbadians|Bridgetown|
Belarus|Republic of Belarus;Byelarus';Belarus'|Belarusian;Belarusians|Minsk|
Belgium|Kingdom of Belgium;Belgique;Belgie;Belgien|Belgian;Belgians|Brussels|
Belize||Belizean;Belizeans|Belmopan|
Benin|Republic of Benin|Beninese|Porto-Novo;Cotonou|
Bermuda||Bermudian;Bermudians|Hamilton|t
Bhutan|Kingdom of Bhutan;Druk Yul|Bhutanese|Thimphu|
Bolivia|Plurinational State of Bolivia|Bolivian;Bolivians|La Paz;Sucre|
Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;BiH;Bosna i Hercegovina|Bosnian;Herzegovinian;Bosnians;Herzegovinians|Sarajevo|
Botswana|Republic of Botswana|Motswana;Batswana|Gaborone|
Bouvet Island||||t
Brazil|Federative Republic of Brazil;Brasil|Brazilian;Brazilians|Brasília|
British Indian Ocean Territory|BIOT||administered from London|t
British Virgin Islands|BVI|British Virgin Islander;British Virgin Islanders|Road Town|t
Brunei|Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan|
Bulgaria|Republic of Bulgaria|Bulgarian;Bulgarians|Sofia|
Burkina Faso||Burkinabe|Ouagadougou|
Burundi|Republic of Burundi|Burundian;Burundians|Gitega;Bujumbura|
Cambodia|Kingdom of Cambodia;Kampuchea|Cambodian;Cambodians|Phnom Penh|
Cameroon|Republic of Cameroon;Cameroun|Cameroonian;Cameroonians|Yaounde|
Canada||Canadian;Canadians|Ottawa|
Cape Verde|Cabo Verde;Republic of Cabo Verde|Cape Verdean;Cabo Verdean;Cabo Verdeans|Praia|
Cayman Islands||Caymanian;Caymanians|George Town|t
Central African Republic|CAR|Central African;Central Africans|Bangui|
Chad|Republic of Chad;Tchad;Tshad|Chadian;Chadians|N'Djamena|
Chile|Republic of Chile|Chilean;Chileans|Santiago;Valparaiso|
China|People's Republic of China;PRC;mainland China;Zhongguo|Chinese|Beijing;Peking|
Christmas Island|Territory of Christmas Island|Christmas Island;Christmas Islander;Christmas Islanders|The Settlement|t
Clipperton Island|Ile Clipperton|||t
Cocos (Keeling) Islands|Cocos Islands;Territory of Cocos Islands|Cocos Islander;Cocos Islanders|West Island|t
Colombia|Republic of Colombia|Colombian;Colombians|Bogotá|
Comoros|Union of the Comoros|Comoran;Comorans|Moroni|
Cook Islands||Cook Islander;Cook Islanders|Avarua|t
Coral Sea Islands|Australia;Coral Sea Islands Territory|Australian;Australians;Aussie||t
Costa Rica|Republic of Costa Rica|Costa Rican;Costa Ricans|San José|
Croatia|Republic of Croatia;Hrvatska|Croatian;Croat;Croats;Croatians|Zagreb|
Cuba|Republic of Cuba|Cuban;Cubans|Havana|
Curacao|Country of Curacao;Korsou|Curacaoan;Dutch|Willemstad|t
Cyprus|Republic of Cyprus;Kypros;Kibris|Cypriot;Cypriots|Nicosia|
Czechia|Czech Republic;Cesko|Czech;Czechs|Prague|
Democratic Republic of the Congo|DRC;DR Congo;Congo-Kinshasa;Democratic Republic of Congo;RDC|Congolese;Congo|Kinshasa|
Denmark|Kingdom of Denmark;Danmark|Danish;Dane;Danes|Copenhagen|
Dhekelia|||Episkopi Cantonment|t
Djibouti|Republic of Djibouti;Jibuti|Djiboutian;Djiboutians|Djibouti|
Dominica|Commonwealth of Dominica|Dominican;Dominicans|Roseau|
Dominican|The Dominican;Dominican Republic;La Dominicana|Dominican;Dominicans|Santo Domingo|
East Timor|Timor-Leste;Democratic Republic of Timor-Leste;Timor Lorosa'e|Timorese;East Timorese|Dili|
Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadorians|Quito|
Egypt|Arab Republic of Egypt;Misr|Egyptian;Egyptians|Cairo|
El Salvador|Republic of El Salvador|Salvadoran;Salvadorans|San Salvador|
Equatorial Guinea|Republic of Equatorial Guinea;Guinea Ecuatorial|Equatorial Guinean;Equatoguinean;Equatorial Guineans;Equatoguineans|Malabo;Ciudad de la Paz|
Eritrea|State of Eritrea;Ertra|Eritrean;Eritreans|Asmara|
Estonia|Republic of Estonia;Eesti|Estonian;Estonians|Tallinn|
Eswatini|Swaziland;Kingdom of Eswatini;eSwatini|Swazi;Eswatini;Swati;Swazis|Mbabane;Lobamba|
Ethiopia|Federal Democratic Republic of Ethiopia;FDRE;Ityop'iya|Ethiopian;Ethiopians|Addis Ababa|
Falkland Islands (Islas Malvinas)|Falkland Islands|Falkland Island;Falkland Islander;Falkland Islanders|Stanley|t
Faroe Islands|Foroyar|Faroese|Torshavn|t
Federated States of Micronesia|FSM|Micronesian;Chuukese;Kosraen;Kosraens;Pohnpeian;Pohnpeians;Yapese;Micronesians|Palikir|t
Fiji|Republic of Fiji;Viti|Fijian;Fijians|Suva|
Finland|Republic of Finland;Suomi|Finnish;Finn;Finns|Helsinki|
France|French Republic|French;Frenchman;Frenchwoman|Paris|
French Polynesia|Overseas Lands of French Polynesia|French Polynesian;French Polynesians|Papeete|t
French Southern and Antarctic Lands|Territory of the French Southern and Antarctic Lands;TAAF|||t
Gabon|Gabonese Republic|Gabonese|Libreville|
Gambia|The Gambia;Republic of The Gambia|Gambian;Gambians|Banjul|
Gaza, Gaza Strip|Palestine;State of Palestine;Palestinian Authority;Qita' Ghazzah|Palestinian;Palestinians||t
Georgia|Sak'art'velo|Georgian;Georgians|Tbilisi|
Germany|Federal Republic of Germany;Deutschland|German;Germans|Berlin|
Ghana|Republic of Ghana|Ghanaian;Ghanaians|Accra|
Gibraltar||Gibraltar;Gibraltarian;Gibraltarians|Gibraltar|t
Greece|Hellenic Republic;Ellas;Ellada|Greek;Greeks|Athens|
Greenland|Kalaallit Nunaat|Greenlandic;Greenlander;Greenlanders|Nuuk|t
Grenada||Grenadian;Grenadians|Saint George's|
Guam|Guahan|Guamanian;Guamanians|Hagatna|t
Guatemala|Republic of Guatemala|Guatemalan;Guatemalans|Guatemala City|
Guernsey|UK;U.K.;Britain;Great Britain;United Kingdom;Bailiwick of Guernsey|British;U.K.;UK;Channel Islander;Briton;Britons;Brit;Brits;Channel Islanders|London|t
Guinea|Republic of Guinea|Guinean;Guineans|Conakry|
Guinea-Bissau|Republic of Guinea-Bissau;Guine-Bissau|Bissau-Guinean;Bissau-Guineans|Bissau|
Guyana|Cooperative Republic of Guyana|Guyanese|Georgetown|
Haiti|Republic of Haiti;Ayiti|Haitian;Haitians|Port-au-Prince|
Heard Island and McDonald Islands|Territory of Heard Island and McDonald Islands;HIMI|||t
Holy See|Vatican;Vatican City;The Holy See;Santa Sede|Vatican;papal|Vatican City|
Honduras|Republic of Honduras|Honduran;Hondurans|Tegucigalpa|
Hong Kong|Hong Kong Special Administrative Region|Chinese;Hong Kong;Hong Konger||t
Hungary|Magyarorszag|Hungarian;Hungarians|Budapest|
Iceland|Island|Icelandic;Icelander;Icelanders|Reykjavik|
India|Republic of India;Bharat|Indian;Indians|New Delhi;Delhi|
Indonesia|Republic of Indonesia|Indonesian;Indonesians|Jakarta;Nusantara|
Iran|Islamic Republic of Iran;Persia|Iranian;Iranians|Tehran|
Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad|
Ireland|Republic of Ireland;Eire|Irish;Irishman;Irishwoman|Dublin|
Isle of Man|UK;U.K.;Britain;Great Britain;United Kingdom;I.O.M.|British;U.K.;UK;Manx;Briton;Britons;Brit;Brits;Manxman;Manxwoman|London|t
Israel|State of Israel;Yisra'el|Israeli;Israelis|Jerusalem;Tel Aviv|
Italy|Italian Republic;Italia|Italian;Italians|Rome|
Ivory Coast|Côte d'Ivoire;Cote d'Ivoire;Republic of Côte d'Ivoire|Ivorian;Ivoirian;Ivorians;Ivoirians|Yamoussoukro;Abidjan|
Jamaica||Jamaican;Jamaicans|Kingston|
Jan Mayen||||t
Japan|Nihon;Nippon|Japanese|Tokyo|
Jersey|UK;U.K.;Britain;Great Britain;United Kingdom;Bailiwick of Jersey|British;U.K.;UK;Channel Islander;Briton;Britons;Brit;Brits;Channel Islanders|London|t
Jordan|Hashemite Kingdom of Jordan;Al Urdun|Jordanian;Jordanians|Amman|
Kazakhstan|Republic of Kazakhstan;Qazaqstan|Kazakhstani;Kazakh;Kazakhstanis|Astana;Nur-Sultan|
Kenya|Republic of Kenya|Kenyan;Kenyans|Nairobi|
Kiribati|Republic of Kiribati|Kiribati;I-Kiribati|Tarawa|
Kosovo|Republic of Kosovo;Kosove|Kosovar;Kosovan;Kosovo;Kosovars|Pristina|t
Kuwait|State of Kuwait;Al Kuwayt|Kuwaiti;Kuwaitis|Kuwait City|
Kyrgyzstan|Kyrgyz Republic|Kyrgyzstani;Kyrgyz;Kyrgyzstanis|Bishkek|
Laos|Lao People's Democratic Republic;Lao PDR;Mueang Lao|Lao;Laotian;Laos;Laotians|Vientiane|
Latvia|Republic of Latvia;Latvija|Latvian;Latvians|Riga|
Lebanon|Lebanese Republic;Lubnan|Lebanese|Beirut|
Lesotho|Kingdom of Lesotho|Basotho;Mosotho|Maseru|
Liberia|Republic of Liberia|Liberian;Liberians|Monrovia|
Libya|State of Libya;Libiya|Libyan;Libyans|Tripoli|
Liechtenstein|Principality of Liechtenstein|Liechtenstein;Liechtensteiner;Liechtensteiners|Vaduz|
Lithuania|Republic of Lithuania;Lietuva|Lithuanian;Lithuanians|Vilnius|
Luxembourg|Grand Duchy of Luxembourg|Luxembourg;Luxembourger;Luxembourgers|Luxembourg|
Macau|Macau Special Administrative Region|Chinese||t
Madagascar|Republic of Madagascar;Madagasikara|Malagasy|Antananarivo|
Malawi|Republic of Malawi|Malawian;Malawians|Lilongwe|
Malaysia||Malaysian;Malaysians|Kuala Lumpur;Putrajaya|
Maldives|Republic of Maldives;Dhivehi Raajje|Maldivian;Maldivians|Malé|
Mali|Republic of Mali|Malian;Malians|Bamako|
Malta|Republic of Malta|Maltese|Valletta|
Marshall Islands|Republic of the Marshall Islands;RMI|Marshallese|Majuro|t
Mauritania|Islamic Republic of Mauritania;Muritaniyah|Mauritanian;Mauritanians|Nouakchott|
Mauritius|Republic of Mauritius|Mauritian;Mauritians|Port Louis|
Mexico|United Mexican States|Mexican;Mexicans|Mexico City|
Moldova|Republic of Moldova|Moldovan;Moldovans|Chisinau|
Monaco|Principality of Monaco|Monegasque;Monacan;Monegasques;Monacans|Monaco|
Mongolia|Mongol Uls|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator|
Montenegro|Crna Gora|Montenegrin;Montenegrins|Podgorica;Cetinje|
Montserrat||Montserratian;Montserratians|Plymouth|t
Morocco|Kingdom of Morocco;Al Maghrib|Moroccan;Moroccans|Rabat|
Mozambique|Republic of Mozambique;Mocambique|Mozambican;Mozambicans|Maputo|
Myanmar|Burma;Union of Burma;Myanma Naingngandaw|Burmese;Myanmar|Naypyidaw;Nay Pyi Taw;Rangoon;Yangon|
Namibia|Republic of Namibia|Namibian;Namibians|Windhoek|
Nauru|Republic of Nauru|Nauruan;Nauruans||
Navassa Island||||t
Nepal||Nepali;Nepalese|Kathmandu|
Netherlands|the Netherlands;Holland;Kingdom of the Netherlands;Nederland|Dutch;Dutchman;Dutchwoman|Amsterdam;The Hague|
New Caledonia|Territory of New Caledonia and Dependencies|New Caledonian;New Caledonians|Noumea|t
New Zealand||New Zealand;Kiwi;New Zealander;New Zealanders;Kiwis|Wellington|
Nicaragua|Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua|
Niger|Republic of Niger|Nigerien;Nigeriens|Niamey|
Nigeria|Federal Republic of Nigeria|Nigerian;Nigerians|Abuja|
Niue||Niuean;Niueans|Alofi|t
Norfolk Island|Territory of Norfolk Island|Norfolk Islander;Norfolk Islanders|Kingston|t
North Korea|DPRK;Democratic People's Republic of Korea;Choson|North Korean;Korean;North Koreans;Koreans|Pyongyang|
North Macedonia|Macedonia;Republic of North Macedonia;Severna Makedonija|Macedonian;North Macedonian;Macedonians|Skopje|
Northern Mariana Islands|Commonwealth of the Northern Mariana Islands;CNMI|NA|Saipan|t
Norway|Kingdom of Norway;Norge|Norwegian;Norwegians|Oslo|
Oman|Sultanate of Oman;Uman|Omani;Omanis|Muscat|
Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad|
Palau|Republic of Palau;Belau|Palauan;Palauans|Ngerulmud|t
Panama|Republic of Panama|Panamanian;Panamanians|Panama City|
Papua New Guinea|Independent State of Papua New Guinea;PNG;Papuaniugini|Papua New Guinean;Papua New Guineans|Port Moresby|
Paracel Islands||||t
Paraguay|Republic of Paraguay|Paraguayan;Paraguayans|Asunción|
Peru|Republic of Peru|Peruvian;Peruvians|Lima|
Philippines|the Philippines;Republic of the Philippines;Pilipinas|Philippine;Filipino;Filipinos;Filipina|Manila|
Pitcairn Islands||Pitcairn Islander;Pitcairn Islanders|Adamstown|t
Poland|Republic of Poland;Polska|Polish;Pole;Poles|Warsaw|
Portugal|Portuguese Republic|Portuguese|Lisbon|
Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican;Puerto Ricans|San Juan|t
Qatar|State of Qatar|Qatari;Qataris|Doha|
Republic of the Congo|Congo-Brazzaville;Republic of Congo;Congo|Congolese;Congo|Brazzaville|
Romania||Romanian;Romanians|Bucharest|
Russia|Russian Federation;Rossiya|Russian;Russians|Moscow|
Rwanda|Republic of Rwanda|Rwandan;Rwandans|Kigali|
Saint Barthelemy|Overseas Collectivity of Saint Barthelemy;Saint-Barth;St. Barts;St. Barths||Gustavia|t
Saint Helena, Ascension, and Tristan da Cunha||Saint Helenian;Saint Helenians|Jamestown|t
Saint Kitts and Nevis|Federation of Saint Kitts and Nevis|Kittitian;Nevisian;Kittitians;Nevisians|Basseterre|
Saint Lucia||Saint Lucian;Saint Lucians|Castries|
Saint Martin|Overseas Collectivity of Saint Martin;Saint-Martin||Marigot|t
Saint Pierre and Miquelon|Territorial Collectivity of Saint Pierre and Miquelon;Saint-Pierre et Miquelon|French;Frenchman;Frenchwoman|Saint-Pierre|t
Saint Vincent and the Grenadines||Saint Vincentian;Vincentian;Saint Vincentians;Vincentians|Kingstown|
Samoa|Independent State of Samoa|Samoan;Samoans|Apia|
San Marino|Republic of San Marino|Sammarinese|San Marino|
Sao Tome and Principe|Democratic Republic of Sao Tome and Principe;Sao Tome e Principe|Sao Tomean;Sao Tomeans|Sao Tome|
Saudi Arabia|KSA;Kingdom of Saudi Arabia;Al Arabiyah as Suudiyah|Saudi;Saudi Arabian;Saudis|Riyadh|
Senegal|Republic of Senegal|Senegalese|Dakar|
Serbia|Republic of Serbia;Srbija|Serbian;Serb;Serbs|Belgrade|
Seychelles|Republic of Seychelles|Seychellois|Victoria|
Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown|
Singapore|Republic of Singapore|Singapore;Singaporean;Singaporeans|Singapore|
Sint Maarten|Country of Sint Maarten||Philipsburg|t
Slovakia|Slovak Republic;Slovensko|Slovak;Slovaks|Bratislava|
Slovenia|Republic of Slovenia;Slovenija|Slovenian;Slovene;Slovenes|Ljubljana|
Solomon Islands||Solomon Islander;Solomon Islanders|Honiara|
Somalia|Federal Republic of Somalia;Soomaaliya;As Sumal|Somali;Somalis|Mogadishu|
South Africa|Republic of South Africa;RSA|South African;South Africans|Pretoria;Cape Town;Bloemfontein|
South Georgia and South Sandwich Islands|South Georgia and the South Sandwich Islands;SGSSI|||t
South Korea|Republic of Korea;ROK;Han'guk|South Korean;Korean;South Koreans;Koreans|Seoul|
South Sudan|Republic of South Sudan|South Sudanese|Juba|
Spain|Kingdom of Spain|Spanish;Spaniard;Spaniards|Madrid|
Spratly Islands||||t
Sri Lanka|Democratic Socialist Republic of Sri Lanka;Shri Lanka;Ilankai|Sri Lankan;Sri Lankans|Colombo;Sri Jayewardenepura Kotte|
Sudan|Republic of the Sudan;As-Sudan|Sudanese|Khartoum|
Suriname|Republic of Suriname|Surinamese;Surinamer;Surinamers|Paramaribo|
Svalbard (sometimes referred to as Spitsbergen, the largest island in the archipelago)|||Longyearbyen|t
Sweden|Kingdom of Sweden;Sverige|Swedish;Swede;Swedes|Stockholm|
Switzerland|Swiss Confederation|Swiss|Bern|
Syria|Syrian Arab Republic;Suriyah|Syrian;Syrians|Damascus|
Taiwan|Republic of China|Taiwanese;Taiwan|Taipei|
Tajikistan|Republic of Tajikistan;Tojikiston|Tajikistani;Tajik;Tajikistanis|Dushanbe|
Tanzania|United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam|
Thailand|Kingdom of Thailand;Prathet Thai|Thai|Bangkok|
Togo|Togolese Republic|Togolese|Lome|
Tokelau||Tokelauan;Tokelauans||t
Tonga|Kingdom of Tonga|Tongan;Tongans|Nuku'alofa|
Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian;Tobagonian;Trinidadians;Tobagonians|Port of Spain|
Tunisia|Republic of Tunisia;Tunis|Tunisian;Tunisians|Tunis|
Turkey|Türkiye;Turkiye;Republic of Turkey|Turkish;Turk;Turks|Ankara|
Turkmenistan||Turkmenistani;Turkmen;Turkmenistanis|Ashgabat|
Turks and Caicos Islands|TCA||Grand Turk|t
Tuvalu||Tuvaluan;Tuvaluans|Funafuti|
Uganda|Republic of Uganda|Ugandan;Ugandans|Kampala|
Ukraine|Ukraina|Ukrainian;Ukrainians|Kyiv;Kiev|
United Arab Emirates|UAE;U.A.E.;the Emirates|Emirati;UAE;Emiratis|Abu Dhabi|
United Kingdom|UK;U.K.;Britain;Great Britain|British;U.K.;UK;Briton;Britons;Brit;Brits|London|
United States|U.S.;US;USA;U.S.A.;United States of America;America|U.S.;US;American;Americans|Washington;Washington, D.C.;Washington DC|
Uruguay|Oriental Republic of Uruguay|Uruguayan;Uruguayans|Montevideo|
Uzbekistan|Republic of Uzbekistan;O'zbekiston|Uzbekistani;Uzbek|Tashkent|
Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port-Vila|
Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas|
Vietnam|Socialist Republic of Vietnam;SRV;Viet Nam|Vietnamese|Hanoi|
Virgin Islands||Virgin Islander;Virgin Islanders|Charlotte Amalie|t
Wake Island||||t
Wallis and Futuna|Territory of the Wallis and Futuna Islands;Wallis et Futuna|Wallisian;Futunan;Wallis;Futuna Islander;Wallisians;Futunans;Futuna Islanders|Mata-Utu|t
West Bank|Palestine;State of Palestine;Palestinian Authority|Palestinian;Palestinians||t
Western Sahara||Sahrawi;Sahrawian;Sahraouian;Sahrawis;Sahraoui;Sahraouis||t
Yemen|Republic of Yemen;Al Yaman|Yemeni;Yemenis|Sanaa;Aden|
Zambia|Republic of Zambia|Zambian;Zambians|Lusaka|
Zimbabwe|Republic of Zimbabwe|Zimbabwean;Zimbabweans|Harare|
`
