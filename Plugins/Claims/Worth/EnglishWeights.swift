// Made by Benchmarks/claims/train.py; the corpus and its licence are named in
// Benchmarks/claims/NOTICE.md.

/// The weights of English sentences.
///
/// Thousandths of a logit; learned from the ClaimBuster corpus (CC BY 4.0).
enum EnglishWeights {
  /// Words with their weights.
  static let words = #"""
    "=-204 #=-25 $=-83 %=342 '=51 's=-12 (=-302 )=-302 ,=-188 -=94 .=377 ...=58 /=-175 ;=-76
    <number>=416 <year>=-67 ?=-349 a=-127 abide=-108 able=343 abortion=34 above=51 abroad=-18
    absolutely=-314 abundant=123 academy=132 accessible=88 accommodate=7 accordance=92 according=150
    account=71 accountability=-141 accounts=175 accurate=128 achieve=-73 achieved=122
    acknowledged=281 aclu=-72 acorn=53 acres=-2 act=379 active=10 acts=211 actual=131 actually=265
    add=-41 added=197 adding=17 addition=71 additional=-47 address=-212 adds=-47 adequate=68
    adjustment=83 administration=232 administrative=109 admiral=-74 admirals=149 admire=-98
    admission=165 admitted=-7 adopt=90 adopted=89 ads=-61 adult=58 advancing=155 advantage=-41
    advertising=72 advice=87 advisor=-6 advocate=29 advocated=224 advocates=-62 affects=-47
    affirmative=-61 afghan=183 afghanistan=-20 africa=22 african=-32 after=-60 again=-325
    against=680 aged=11 agencies=6 agency=293 agenda=-13 agents=32 ago=124 agree=-72 agreed=140
    agreement=313 agreements=76 agricultural=162 aid=-95 air=456 airbus=-19 airlines=175
    airplane=-23 ak=-53 al=112 alaska=316 alienated=-43 aligned=59 alike=-79 all=-20 allegedly=-49
    almost=199 alone=45 along=56 already=514 also=281 alternate=-113 although=208 am=-246
    ambassador=170 amendment=337 america=-309 american=-219 americans=-139 amnesty=232 among=199
    amount=271 amounts=197 an=-80 analyzed=14 and=-168 angeles=-8 announced=61 another=-31
    answer=-136 anti=155 any=222 anybody=-328 anyway=-110 apologized=317 apparently=-34 appeals=8
    applause=-171 appointed=73 appreciate=-143 approach=-290 approaches=-42 appropriated=28
    approved=102 approximately=135 april=14 arabs=89 are=261 aren't=148 argument=-199 arguments=-87
    arizona=11 arkansas=12 arms=117 army=9 as=32 asia=73 ask=-375 asked=40 aspirations=-42 assad=332
    assassination=-42 assault=83 assaulted=67 asset=-42 assets=43 associated=-79 association=18
    assume=-166 assure=-53 assured=83 at=-204 attack=180 attacks=187 attempt=39 attempted=81
    attorney=347 audit=130 audited=182 august=97 authority=46 auto=-18 automatic=-23
    automatically=-74 automobile=193 average=407 avoid=154 avoided=34 aware=37 b=-37 background=-30
    backing=157 backs=-36 baker=64 balanced=32 ballistic=80 ballot=58 ban=228 bank=119 bankrupt=169
    bankruptcies=119 bankruptcy=132 banks=251 barack=-25 bargain=85 barracks=152 barrel=78
    barrels=-14 base=-193 based=23 bases=260 basically=193 batista=-44 be=-320 beat=-32
    beautiful=-135 became=97 because=103 become=-406 been=-165 before=-73 began=122 begin=-262
    begun=194 behavior=-193 being=-210 belief=-135 beliefs=-68 believe=-347 below=79 bench=-51
    benefiting=0 benefits=74 benghazi=-19 benson=52 bentsen=-191 best=-329 better=-184 between=-181
    big=336 bigger=-40 biggest=116 bill=625 billion=272 billions=-10 bills=163 bin=78 biodiesel=106
    bipartisan=283 bit=52 black=59 blackmail=-55 blame=-41 blamed=-121 block=-4 blocked=232
    blood=-231 blow=178 board=125 bob=-238 body=103 boeing=2 bomb=8 bomber=14 bombing=83 bombs=232
    bond=-51 bora=33 border=535 borders=532 born=40 borrow=41 borrowing=0 bosnia=311 both=-65
    bottom=182 bought=48 box=23 boy=-347 boycott=39 boys=-124 bracket=-8 brackets=54 brady=101
    brazil=50 break=27 breaking=57 breaks=177 breakthrough=44 briefly=-79 brings=-75 britain=81
    broad=-49 broke=236 brought=-100 budget=385 budgets=332 build=-228 buildings=29 built=-236
    bunch=97 burden=140 bureau=60 bureaucracies=-30 bureaucracy=103 bureaucratic=23 burger=305
    buried=180 bush=-42 business=-154 businesses=473 businessmen=30 busy=-63 but=-23 by=-8 byrd=90
    california=428 called=79 calling=195 calls=291 came=-40 cameras=39 camps=81 can=26 can't=172
    canada=71 canceled=20 cancer=223 candidates=-182 cannot=-414 cap=0 capabilities=-128 capita=20
    capital=95 captain=73 card=38 care=179 careful=-65 cares=-53 caring=-53 carolina=92 carter=-184
    case=256 cash=87 cast=17 castro=229 category=226 caucus=138 caught=172 caused=66 causes=6 cbo=16
    cease=86 ceiling=205 cell=182 cent=155 central=180 cents=317 century=-643 certain=-193
    certainly=-409 chain=135 chaired=12 challenges=-396 chamber=19 chance=-314 chances=-76 change=26
    changed=-70 chaos=47 character=-256 charges=292 charter=142 chase=0 chavez=86 cheap=38
    cheaper=157 check=-257 chiang=62 chicago=14 childhood=-132 chile=-2 china=118 chip=121 chips=-31
    choice=-141 choices=116 christmas=-227 church=-143 cia=103 cigarettes=48 circumstances=-23
    cities=13 city=150 civilian=215 civilians=88 claim=157 claims=254 class=37 cleaned=42
    cleaner=171 clear=205 cleveland=198 clinic=102 clinton=56 close=139 closed=7 closely=227
    closest=17 clothing=34 co=124 coal=155 coalition=73 coast=-70 cocaine=42 code=50 collect=226
    college=40 colleges=181 colombia=-37 colorado=-51 colored=31 combined=71 coming=-14
    commander=-218 commanders=278 comment=-23 commerce=123 commission=301 commitment=-247
    committee=-262 committees=136 common=-203 communications=98 communism=-143 companies=156
    company=62 compare=152 comparison=-55 compensation=-92 competence=34 competent=-29
    competitors=135 complex=-38 compliment=-26 comply=20 computer=49 concede=67 concern=-112
    concerns=-60 concluded=43 conditions=54 conference=-62 confirmed=129 congo=50 congress=0
    congressional=43 congressman=42 connection=34 conscience=-44 consequence=168 consider=15
    considerably=66 consistently=167 constitution=-330 construction=-2 consume=96 consumer=54
    consumption=-44 continue=-84 continuing=390 contras=131 contrast=185 contributions=-168
    controlled=121 controls=273 convention=85 conversation=-168 convert=-104 convince=-176 cops=170
    corn=21 corporate=10 corporations=-1 corps=39 correct=-105 correction=100 cost=85 costing=-35
    costs=335 countries=237 counts=-82 courage=-149 cover=348 coverage=29 covered=370 covers=127
    create=-313 created=109 creates=186 creating=104 creator=-96 credibility=-117 credible=-139
    credit=249 crime=626 crippling=30 crisis=304 critical=-241 criticism=-100 criticized=50
    crooked=104 crossing=-5 crucial=-25 crude=208 cruise=65 crushing=-91 cuba=86 cubans=-37
    culture=-71 currency=97 current=182 currently=24 curtain=-63 cut=-182 cuts=-246 cutting=-87
    czar=105 dad=52 damage=-79 dan=-150 danger=82 darfur=221 daughter=-213 daughters=-149 days=-312
    de=70 dead=29 dealers=87 dealing=-220 death=527 debates=-210 debt=297 debunked=214 decade=143
    december=124 decide=-299 decision=-28 decisions=87 declare=52 declared=149 decline=233
    declining=207 deductibles=127 deductions=-14 defeat=-235 defeated=36 defended=103 defense=270
    deficit=327 deficits=134 delayed=64 delivered=14 deliveries=1 delivery=121 demand=129
    democracy=-24 democratic=42 democrats=-134 denied=248 deny=46 department=344 departments=131
    depend=-65 dependency=146 dependent=-203 depending=-83 deploy=-88 deployed=112 deployments=18
    deported=100 depression=137 described=125 deserve=-123 desire=-88 despite=-37 destabilizing=0
    destroyed=45 destruction=206 detail=143 details=358 determination=-161 determine=-247
    deterrent=-117 devastating=45 develop=-185 developed=28 dictators=92 dictatorship=29 did=488
    didn't=704 died=25 diego=64 differ=-79 difference=-8 differences=-305 different=-413
    differently=-65 difficult=-484 dime=46 diminished=75 dingle=13 diplomacy=-224 directed=144
    direction=-138 director=32 disabilities=149 disagree=122 disagreed=141 disagreements=100
    disappointed=-94 discretionary=-39 discuss=-39 discussions=-151 disease=-214 disgraceful=82
    dispute=101 distinguished=82 distorted=1 district=34 disturbing=-89 divert=-11 diverted=65
    dividends=13 divisions=106 do=-14 document=82 dodd=101 dole=106 dollar=86 dollars=419
    domination=32 don't=-131 donald=504 done=130 donors=381 double=-148 doubled=561 doubling=44
    down=-14 dozens=122 dr=-74 dramatically=284 draw=-98 drawn=-151 dream=-249 dreams=-97
    drilling=-39 drive=71 drop=111 dropped=178 dropping=-50 drove=75 drug=638 drugs=55 duelfer=142
    dumps=181 during=261 e=74 earl=67 earlier=89 early=-32 earmarks=101 earned=7 earnings=11
    easily=-63 east=-63 eastern=19 easy=-208 economic=-89 economics=126 economists=210 educate=-49
    educated=-16 education=152 edwards=-116 effect=134 effectively=-82 effects=170 efficiency=-34
    efficiently=84 egypt=163 eight=-100 eighty=132 eisenhower=-167 either=-62 elected=-44
    electricity=88 element=1 elementary=6 elements=-166 eleven=194 eligible=141 eliminated=39
    else=-53 em=133 embargo=255 embarrassed=-182 embassies=33 embassy=151 embryonic=130
    emergency=-20 employ=14 employed=-40 employees=80 employer=-59 employers=78 employment=242
    enacted=-33 encourage=-23 encouraging=-89 end=-105 ended=97 endorse=16 endorsed=228
    endorsement=43 enemies=101 enemy=-180 energy=355 enforce=-201 enforcing=27 engaged=-105
    engines=-26 england=35 enlisted=-27 enriched=54 entirely=182 entitlements=-46 environment=-259
    environmental=46 equipment=63 equivalent=17 errors=178 escaped=99 espionage=59 essence=129
    essential=-205 essentially=120 established=-53 estate=-2 estimate=40 estimated=174 ethnic=255
    europe=-112 evaders=186 even=363 evening=-136 ever=304 every=140 evidence=292 exact=-5
    examples=-58 exceed=-19 except=277 excess=165 excessive=70 exchange=-22 excited=-56 excludes=36
    executed=24 executives=40 exempt=125 exemption=59 exercised=85 existed=-107 exists=147 exit=182
    expanded=143 expansion=157 expenditures=-53 expenses=-10 expensive=54 experience=-499 expert=54
    experts=270 exploration=214 explosion=94 export=336 exports=248 exposed=33 express=-84
    expressed=-196 extending=137 extensive=52 extraordinary=-312 extremism=205 eye=-289 f=-8
    face=-130 faced=-102 faces=-123 facilities=363 facing=-173 fact=658 factor=-97 factory=-141
    failed=210 fails=-120 failure=300 fair=-181 fairly=-162 fairness=-117 faith=-250 fallen=-181
    falling=-25 familiar=29 family=-239 fannie=39 far=-131 farm=135 farmer=107 farmers=24 farms=4
    fashion=-3 favored=18 fbi=285 fdr=38 february=152 federal=543 feed=-60 feel=-321 feet=32
    feingold=7 fellow=280 few=-125 fewer=97 fifteen=-83 fifth=-38 fifty=-281 fighters=121
    fighting=368 fights=119 figures=71 figuring=-60 file=75 filed=-39 files=139 fill=71 filled=48
    financed=-42 financial=112 financing=17 find=390 finding=-98 finds=54 finger=-94 finished=-8
    fired=119 firehouses=154 firing=7 first=93 fiscal=-288 five=110 fix=-66 fixed=265 flag=181
    fleet=-42 flight=-20 flights=105 flooding=32 floor=-28 flying=101 focus=-98 focussed=128 foe=117
    follow=82 following=-6 food=161 for=24 force=-305 forced=201 forces=32 ford=27 foreign=123
    foremost=-90 forests=32 formed=28 former=-1 formosa=158 forth=-74 fortunate=-64 fortune=110
    forty=175 fought=426 found=291 foundation=-35 founded=52 four=-36 fourteen=78 fourths=27
    fragile=63 france=110 frank=61 franks=25 fraud=140 freed=43 freedom=-389 french=86
    friendship=-108 frisk=268 from=2 frozen=125 fuel=155 fuels=44 full=177 fund=65 fundamental=-199
    fundamentally=-34 funded=163 funding=335 funds=-133 future=-336 gains=104 gallon=40 gallup=113
    gangs=-70 gas=454 gasoline=-8 gates=64 gathered=15 gave=65 gdp=-22 general=187 generally=-66
    generals=99 george=21 georgia=-17 germany=180 get=-93 getting=221 ghetto=-18 gingrich=128
    giuliani=86 giveaway=41 given=186 gives=251 giving=410 glad=-198 glaspie=118 glass=298
    globe=-120 gnp=-50 go=-124 goals=-68 god=-362 goes=74 going=61 gone=147 gonna=-308 good=-511
    goods=48 gore=-24 gotta=-85 government=8 governments=140 governor=185 grades=175 graduated=-43
    graduates=14 graduating=173 grain=192 grand=-65 grandchildren=-135 grandfather=-134
    grandparents=-160 grants=-82 great=-417 greatest=-345 greatly=-230 greed=95 grew=-248
    gridlock=-73 gross=-36 groups=280 grow=-299 growing=382 grown=-35 grows=191 growth=-292
    guaranteed=102 guarantees=102 guilt=102 guinea=172 gulf=48 guns=474 guys=-103 hack=275
    hacking=198 had=-105 hadn't=143 haiti=86 half=208 hall=-9 hand=-283 handed=164 handgun=-44
    handled=-64 happen=-218 happened=128 happens=232 harbor=87 hard=-244 harder=51 hardest=-138
    has=348 hasn't=418 hatchet=-95 have=103 he=320 headstart=9 health=94 healthcare=47 healthier=227
    hear=-193 heard=-160 hearings=-7 heart=-283 hearts=-107 heavy=178 held=203 helped=-90
    helpful=-76 hemispheric=67 henry=-17 her=-232 herbert=164 here=-285 herter=-68 hey=-141 high=160
    higher=330 highest=355 highly=-1 highway=-52 hill=188 hillary=159 him=132 hired=199 his=66
    hispanic=29 history=329 hmo=210 hmos=47 hold=-299 hole=37 home=97 homeland=176 homes=55
    honor=-146 hoover=164 hope=-469 hoped=136 hopefully=-140 hopes=-100 hoping=-125 horrible=254
    hospitals=72 hostage=13 hour=-3 house=-101 houses=110 housing=136 how=-400 however=-186
    humanitarian=269 humiliation=37 hundred=101 hundreds=153 hungarian=98 hunting=-131 hurt=-218
    hurting=-229 husband=-46 hussein=22 i=-36 i'd=50 i'll=-155 i'm=-178 idea=-237 ideas=-118 if=-311
    ignored=65 illegal=123 illegally=487 illinois=15 illness=166 immediately=255 immigration=274
    implementation=58 implemented=-47 import=103 importance=-70 important=-454 importantly=-113
    importing=-52 imports=20 imposed=101 improved=-52 improving=-5 in=36 inappropriate=85
    incidentally=-110 inclination=-3 including=-148 income=106 incomes=91 incompetent=89
    incorrect=157 increase=240 increased=212 increases=-69 increasing=350 increasingly=155
    indeed=-52 independent=-63 index=132 india=361 indicated=383 indicating=73 indicted=92
    individually=34 individuals=199 indochina=49 industrialized=33 industry=292 inevitably=-74
    inf=54 inflation=-131 information=174 inherited=62 initiate=141 initiated=165 initiative=-60
    injustice=-102 insist=-143 insisted=29 insisting=99 insofar=-17 inspectors=270 instance=113
    instances=123 instead=4 institute=41 institution=-30 insulted=145 insurance=283 insure=-3
    insured=-104 intelligence=74 intelligent=-45 intend=83 inter=60 intercontinental=-9
    interdiction=226 interest=118 interested=-295 interfered=25 international=94 interpret=-69
    intervene=179 into=376 introduced=44 invaded=153 invasion=154 invented=189 invest=-212
    invested=156 investigate=-28 investigated=235 investigation=313 investment=14 investments=481
    investors=-23 invited=18 involved=65 ious=31 iran=188 iranian=122 iraq=-20 ireland=45 iron=-5
    irs=140 isis=435 islands=239 isn't=-236 israel=88 israelis=51 issue=-220 issued=39 issues=-213
    its=-285 jackson=64 jail=57 janitor=64 january=-14 japan=114 japanese=195 jersey=-3 jews=-24
    jim=-18 jimmy=-26 job=-246 jobs=299 johnson=198 joined=36 jordan=67 journal=134 judgment=-322
    judgments=-87 july=-17 justice=162 justify=35 juvenile=184 kai=62 kassebaum=46 keep=-45
    kennedy=-180 khan=95 khrushchev=-208 kicked=22 kids=133 killed=278 killing=364 kind=106
    kingpins=-33 kissinger=-98 knock=-63 knocked=138 know=105 known=-140 knows=141 korea=-207
    korean=108 koreans=68 kosovo=170 kremlin=54 kurds=137 kuwait=72 kyoto=73 l=0 labor=63 ladder=176
    laden=78 laid=239 land=-19 landon=29 lands=205 language=-167 laos=190 large=76 largely=161
    largest=297 last=128 lately=108 launch=78 launchers=42 law=322 lawsuit=44 lawsuits=-4 lay=-88
    lead=-16 leader=-143 leadership=169 leading=286 league=-82 learned=-285 least=21 leave=234
    leaves=214 leaving=558 lebanon=165 led=201 left=-87 legislate=-18 legislation=429 legislators=56
    lend=72 lenders=48 lending=97 less=185 let=-377 letter=202 level=365 leverage=-72 liability=186
    liberty=-111 libya=201 license=1 licenses=176 lid=86 lieberman=210 lied=211 lies=-89 life=-243
    light=-177 likely=-74 likes=-100 likewise=54 limitation=18 line=123 lips=-70 listened=-144
    listening=-1 little=-189 lived=-288 living=82 lloyd=-153 loaded=14 loading=28 loan=11 loans=667
    lobby=191 lobbyist=117 lobbyists=216 locked=11 locker=-54 longer=31 longest=53 look=-56
    looked=26 loophole=70 loopholes=119 lords=123 los=-8 lose=158 losing=284 loss=-12 lost=-62
    love=-386 loved=-107 loving=-50 low=279 lower=72 lowered=-3 lowering=232 lowest=251 lugar=89
    lying=-47 made=26 mae=92 mails=98 mainstream=-198 maintain=-267 maintained=119 maintaining=-69
    major=217 majority=650 make=-268 makes=53 mammograms=-31 mandate=-81 mandates=144 mandatory=-15
    manner=-114 manual=19 manufacture=6 manufacturers=159 manufacturing=213 many=456 marginal=-3
    marijuana=19 marines=88 market=556 marketing=86 marketplace=234 markets=175 marxist=31 mass=-102
    massachusetts=65 massive=272 match=267 mate=-24 materials=-59 math=384 matsu=64 matter=153
    matters=-280 maximum=21 may=-198 mayor=385 mayors=18 mccain=-26 me=-206 mean=-97 meaning=171
    meantime=78 meanwhile=-49 measured=-38 media=-68 medicaid=152 medical=233 medicare=93
    medicines=41 medium=29 meet=-125 meeting=33 members=48 mental=115 mention=-276 mentioned=-160
    messages=-90 metropolitan=18 mexican=136 mexico=313 mia=123 michelle=-107 michigan=77 middle=150
    miles=-123 military=416 million=417 millionaires=46 millions=-167 minds=-80 miners=63
    minimum=-73 mining=160 minister=-20 minorities=116 minority=47 minute=-258 minuteman=-4
    misery=78 missile=138 missiles=147 missing=205 missouri=-57 mistaken=70 mistakes=-49 mobile=38
    model=-224 modified=32 mom=208 moment=-227 mondale=148 money=405 month=169 months=-11 moral=-303
    morale=-107 morality=-133 more=-186 morning=-177 mortgage=-37 mortgages=281 most=-305 mostly=49
    mosul=351 mother=-160 mountains=-20 move=94 moved=172 movement=-173 mr=24 mrs=98 muddle=144
    mullahs=119 multi=141 murder=17 murdered=166 murderers=273 murders=119 musharraf=74 muslims=173
    must=-311 mutual=84 mx=197 my=-147 n=62 nafta=5 nail=-67 naive=-66 named=-284 nassau=12
    national=257 nations=224 natl=9 nato=65 natural=148 nature=-179 navy=-14 nearly=50
    necessary=-200 need=-618 negative=23 negotiated=328 negotiation=-29 neighbor=-125
    neighborhood=-83 neighborhoods=-172 net=149 never=682 new=-26 nicaragua=36 nice=-18 night=-352
    nine=30 nineteen=135 ninety=160 nixon=-20 no=245 nobel=123 nomination=-187 nominees=-132 non=55
    none=124 noriega=23 north=436 northern=242 northwest=50 norwood=13 not=-36 note=-46 now=439
    nra=89 nuclear=421 number=62 numbers=358 nurses=71 nursing=11 o'clock=-122 o'neill=-104 oath=154
    obama=99 obamacare=91 obligation=-160 obsolete=47 obvious=-208 obviously=-341 occasion=53
    occasions=78 october=158 of=76 offense=-30 offer=32 offered=60 offering=206 offers=70 office=113
    officers=5 officials=-128 offshore=307 often=210 oftentimes=38 oh=-173 ohio=53 oil=183
    olympics=-148 on=31 one=136 ones=130 online=-60 only=174 opec=95 opened=3 operation=191
    operations=129 opinion=-265 opponents=86 opportunities=-444 opportunity=-361 oppose=183
    opposed=541 opposes=325 opposing=144 opposition=336 optimistic=-111 options=-74 or=-141
    organization=-70 organizations=8 organize=78 organized=167 original=-5 originally=92 ought=-467
    our=-245 out=-106 outlined=34 outside=2 outsmarted=-137 outstanding=-146 over=162
    overextended=-194 overridden=174 overseas=148 owed=50 owes=39 own=261 ownership=265 pac=179
    pace=48 pact=48 page=10 pages=97 paid=184 pakistan=119 papers=181 paperwork=52 parenthood=-6
    paris=-117 park=71 participate=100 participating=-78 parties=255 partner=-88 partners=124
    partnership=270 partnerships=16 pass=66 passage=45 passed=590 passion=-96 past=168 path=118
    patriotism=-110 patrol=132 paul=3 pay=463 payer=97 paying=43 payments=-3 payroll=52 pays=65
    peace=301 pell=78 penalty=174 pending=178 penny=286 people=17 per=246 percent=524 percentage=195
    performance=145 period=72 permit=-221 permits=146 permitted=110 persian=49 personally=-136
    personnel=40 persuade=-72 pescadores=28 petro=-13 petroleum=42 philippines=136 phrase=99
    pick=-312 picked=-157 picture=-182 piggy=159 pipeline=208 place=110 plainly=126 plan=331
    planes=23 planned=46 plants=178 play=48 plo=-16 plumber=-185 plus=52 pointed=21 pointing=-92
    police=-80 policies=12 political=-36 politician=-44 politics=-319 poll=-14 pollution=278
    poorest=-12 pop=232 population=85 pork=25 ports=145 position=160 positive=-45 potentially=65
    poverty=135 practical=136 practically=22 praised=62 prayers=-94 pre=-115 preceding=18
    precondition=-6 predecessors=175 preexisting=170 preliminary=35 premiums=106 prepared=-113
    prescription=239 prescriptions=71 present=-189 presented=46 preserve=-125 presided=-24
    presidency=-240 president=172 press=113 pressure=-187 prevented=55 previous=161 price=385
    prices=99 primarily=136 primary=157 prime=41 principles=-40 printed=6 prior=162 priorities=-186
    prison=175 private=345 prize=123 procedures=130 produce=130 produced=32 producers=8 producing=54
    product=139 production=251 products=186 profiling=-47 profit=169 profits=5 program=387
    programs=4 progress=91 prohibition=50 project=292 projected=80 projects=-12 proliferation=155
    promised=160 promising=-21 promote=-20 proof=1 property=156 proposal=204 proposed=539
    proposes=-29 proposing=263 proposition=65 prospect=43 protected=-170 protecting=-58
    protections=21 proud=-96 proven=207 provided=181 providers=-10 provides=152 provision=48
    provisions=155 public=353 publicly=150 punish=167 punishment=203 pursue=-96 pursued=17
    pushed=166 put=-6 putin=415 putting=191 qaeda=130 qaida=68 qualified=-243 qualify=104 quarter=-1
    quarters=92 quayle=-207 quemoy=111 question=-536 questioned=-148 questions=-386 quo=-67
    quotas=132 quotes=70 race=-269 racist=88 raid=205 railroad=292 raise=74 raised=-132 raising=308
    ran=173 range=7 rank=-4 ranked=93 ranking=233 ranks=55 raped=72 rapidly=32 rate=61 rates=182
    reach=-101 reaching=-129 reactor=6 reading=-196 reagan=99 real=-35 rearing=-173 reason=-200
    rebate=164 rebels=184 receive=47 received=38 receiving=18 recent=143 recently=197 recession=30
    reckless=-109 recognize=-257 recognized=25 recommendations=212 recommended=99 recommending=-5
    record=146 recovery=172 red=-86 reduced=213 reducing=-127 reduction=-420 reductions=74
    refers=172 reform=114 reforms=273 refundable=-59 refused=242 refuses=260 regime=63 region=138
    registered=115 registering=45 regulations=310 reinventing=79 rejected=124 related=-121
    relations=-15 relationships=-185 relatively=-55 release=286 released=97 relevant=-119
    reliable=171 relied=60 relief=389 religion=136 remain=-71 remind=118 reminds=-71 removal=-13
    remove=-25 renewal=-38 renewed=32 repeal=186 repealing=31 repeatedly=161 replaced=52
    replacing=179 report=372 reported=-25 reporter=191 reports=119 representatives=24
    represents=-122 reprocessing=107 republic=39 republican=-160 republicans=267 request=135
    requests=118 required=-14 requirement=-109 requires=-134 rescued=181 research=69 resignation=95
    resigned=57 resolute=-23 resolution=39 resolved=182 respects=-92 respond=-62 responded=-184
    responsibilities=-153 responsibility=-288 responsibly=-59 rest=-332 restrictions=76 result=-104
    resulted=92 resurgent=11 retire=7 retired=115 retirees=70 returned=-37 returns=342 revealed=62
    revenue=210 revenues=-201 review=-30 revolution=197 rhodesia=75 richest=101 ride=51 ridgway=111
    rifle=-15 rigged=-18 rise=77 rising=237 risky=-8 robin=-101 rochester=117 rockefeller=-17
    role=-225 roll=129 rolls=44 romney=-104 ronald=22 roof=10 ross=-190 roughly=-41 round=-93
    rulings=141 run=-319 rural=-76 russia=276 russians=243 ryan=30 s=98 sacrifice=-265
    sacrifices=-101 saddam=-70 safely=26 said=272 salary=140 sale=139 sales=-83 salt=42 same=205
    san=57 sanctions=420 sanctity=-59 sat=-242 satellites=-127 saved=106 saving=-63 say=8 saying=368
    says=765 scalia=48 scenario=13 scene=-139 schedule=372 scheme=-135 school=-202 schools=139
    score=16 screenings=110 second=-356 seconds=-218 secrecy=-142 secret=19 secretaries=-10
    secretary=-118 secrets=199 secure=-170 security=34 see=-51 seemed=-104 seems=-86 seen=-47
    sell=255 selling=314 senate=84 senator=-42 senators=42 seniors=125 sense=-60 sensible=-136
    sensitive=203 sent=235 separate=102 september=195 sequestration=19 serbia=-25 serious=38
    serve=-234 services=23 session=57 seven=-270 seventeen=-3 seventh=67 seventy=270 several=44
    shah=5 share=-375 shek=62 shelter=140 shelters=57 shift=-147 ship=166 shipment=-20 shipped=110
    shipping=-68 ships=63 shock=-18 shop=80 shore=-22 shortage=91 should=35 shoulder=-63 show=-114
    showed=87 showing=-99 shown=336 shows=-107 shut=130 shutting=68 shy=59 side=-355 sights=29
    signal=-26 signed=246 signing=0 similar=15 simple=-216 simply=-233 sinai=113 since=773
    single=186 sir=-127 sit=-391 sites=91 situations=-157 six=419 sixteen=7 sixties=-31 sixty=276
    size=249 skipped=18 slashed=51 slots=95 slowest=229 small=104 smaller=246 smallest=-30
    smart=-233 smith=64 smoke=-77 smoking=66 so=27 social=50 solar=112 sold=206 soldier=-53
    solution=133 solve=-360 somalia=32 somebody=-213 something=-374 sometimes=-250 son=-196
    sons=-117 sooner=-40 sought=123 sounds=-5 source=35 sources=265 south=-216 southern=103
    soviet=109 spanish=210 speak=-202 speaker=126 special=69 speech=126 speeches=99 spend=-76
    spending=454 spends=9 spent=139 sponsor=206 sponsored=274 spot=134 spots=20 spruance=23
    staff=104 stakes=-78 stamina=-22 stamp=-35 stamps=-43 stand=-134 standards=114 standing=-377
    standpoint=310 start=56 started=-168 starting=308 state=507 statement=139 states=60
    statistics=34 status=-250 statute=109 stay=-292 stays=-84 steadfast=-53 steel=180
    steelworkers=176 stem=261 step=-299 stevens=102 stick=-32 still=110 stock=247 stolen=9
    stores=170 strain=41 strategic=-91 strategically=-10 street=44 streets=-88 strength=-237
    strengths=-48 strike=78 strip=42 strong=-290 stronger=38 strongly=-185 structure=-139
    struggle=-154 student=149 students=-138 studies=154 study=243 studying=-52 subject=224
    submarine=46 submarines=-2 submitted=192 subsidies=-31 substantial=220 substantially=72
    sudden=-122 sue=39 sued=231 suffer=90 suggested=124 suit=77 summer=10 superb=44 superiority=37
    superpower=-58 suppliers=180 supplies=107 support=476 supported=871 supporter=153 supporters=44
    supporting=84 supreme=-152 sure=-81 surely=-96 surplus=153 surpluses=87 surprise=53
    surrounded=-174 survival=-83 suspect=-80 suspended=0 sustain=35 sustained=245 sympathy=48
    syrian=73 system=32 table=-230 taken=187 taking=261 taliban=195 talk=-358 tanks=116 tape=153
    task=-129 tax=343 taxed=127 taxes=345 taxing=153 taxpayer=421 taxpayers=-1 teachers=118
    tell=-146 ten=60 tens=85 tenths=21 terrific=-71 territory=-122 terrorism=409 terrorist=50
    test=-58 tested=-180 testified=16 testifying=-2 testing=-248 texas=99 than=194 thank=-222
    thanks=-58 that=-21 that'll=-124 the=-58 their=112 them=160 then=-116 there=-124 there've=-17
    therefore=317 they=144 they'll=5 they're=338 they've=337 thing=-205 things=-279 think=-183
    thinking=-292 thinks=-405 third=129 thirdly=107 thirds=230 thirteen=60 thirty=85 thomas=48
    though=-256 thousand=163 thousands=158 three=-97 thriving=60 through=-13 tie=213 tied=19
    tight=-106 time=-169 times=-183 tiny=-201 tipper=-104 tired=-76 to=-244 tobacco=67 today=428
    told=-44 tolerate=-59 tom=-207 tommy=7 tomorrow=-87 tone=-86 tonight=-437 tons=21 too=-441
    took=549 tools=-194 top=93 tora=33 tort=149 total=81 totalitarian=39 totally=195 tough=-305
    toughest=82 town=-345 toxic=68 track=-138 trade=363 trading=121 train=89 trained=39 trans=80
    transportation=74 travel=-81 treasury=167 treaties=-42 treatment=55 treatments=187 treaty=354
    tremendously=83 trial=-29 trickle=93 trident=22 tried=286 trillion=535 tripled=170 troops=508
    trouble=-218 truman=-275 trump=210 trusted=16 trying=219 tuition=117 turned=19 twelfth=123
    twelve=-42 twenty=38 twice=173 two=-416 u=136 uh=-137 ukraine=-114 unable=176 unacceptable=-150
    unbalanced=-55 unbelievable=10 under=555 understand=-39 understands=-68 underway=48
    unemployed=-30 unemployment=203 unfair=-57 unfortunately=61 unified=-101 uninsured=-34
    unintended=135 union=183 unions=82 unique=-217 united=-641 universal=34 unless=-433 unlike=214
    unprecedented=6 unraveling=-74 until=-39 untrue=26 up=-312 uphold=-75 ups=80 uranium=42
    urban=-32 urged=101 us=-311 used=519 useful=97 using=233 v=271 va=39 vaccine=32 values=-305
    variety=-97 vast=126 ve=166 vehicles=88 verifiable=-100 very=-358 veto=172 vetoed=491 vetoes=-67
    vets=102 vice=-13 victims=-30 view=-262 views=-69 virtually=13 vision=-42 visited=-259
    vital=-222 vividly=30 vladimir=-162 vladivostok=-11 volunteer=85 voodoo=-12 vote=349 voted=748
    voter=167 voters=-162 votes=35 voting=169 vouchers=248 vulnerable=-188 w=68 wages=280 wait=-162
    waiting=128 walk=-120 walked=37 wall=181 wallet=202 walter=16 wanna=-84 want=-42 wanted=-347
    wants=456 war=-96 warfare=-87 warheads=28 warned=64 warnings=28 warren=101 was=9 wasn't=195
    waste=69 watching=-262 water=257 waters=67 way=-532 ways=-40 we=-267 we'd=-28 we'll=-206
    we've=-255 weaken=72 weaker=80 weakness=-133 wealthiest=326 wealthy=57 weapon=377 weapons=254
    website=-65 week=63 weeks=-81 welcome=-84 welfare=-32 well=-188 went=60 were=103 weren't=145
    western=-31 what=99 whatsoever=199 when=242 where=148 which=285 while=-45 wholly=-26 wife=-240
    wikileaks=109 wild=27 wilderness=85 will=-138 win=-218 windfall=7 winners=107 wiped=63
    wisely=-91 wish=-216 with=-78 withdrew=33 within=136 without=-93 woman=18 women=323 won't=-13
    wonderful=-330 wondering=-82 woods=69 word=-302 words=-243 work=-61 worked=-124 worker=-151
    workers=113 workforce=46 working=275 world=-209 worldwide=100 worst=-25 worth=21 would=136
    would've=-1 wound=65 written=3 wrong=-190 yeah=-90 year=314 years=-151 yes=-281 yesterday=77
    yet=155 york=80 you=194 you've=110 young=172 your=-72 yourself=-122 yourselves=35 zero=89 =-180
    °=16 €=16
    """#

  /// Pairs of neighbours with their weights.
  static let pairs = #"""
    $>.=-7 $><number>=-58 $><year>=37 %>,=54 %>.=31 %>in=8 %>of=249 %>than=1 '>cause=291 '>worth=86
    's>$=46 's><number>=-36 's>a=67 's>accurate=203 's>administration=32 's>already=167 's>been=251
    's>being=73 's>budget=9 's>economic=43 's>estimated=153 's>exactly=568 's>going=-12
    's>important=-179 's>like=-167 's>made=164 's>not=-161 's>now=128 's>oil=-35 's>own=167
    's>plan=-126 's>tax=-26 's>time=-284 's>very=-223 's>what=-22 ,>$=-77 ,><number>=78 ,><year>=116
    ,>a=-93 ,>according=55 ,>after=31 ,>almost=131 ,>along=15 ,>although=228 ,>and=146 ,>as=-188
    ,>back=82 ,>because=555 ,>bob=-161 ,>by=60 ,>called=130 ,>during=-3 ,>even=-36 ,>except=118
    ,>for=128 ,>four=109 ,>germany=153 ,>going=184 ,>governor=-169 ,>had=240 ,>has=178 ,>he=329
    ,>here=-76 ,>his=242 ,>i=-193 ,>i'll=-192 ,>i'm=-160 ,>if=-268 ,>in=-39 ,>including=33
    ,>instead=115 ,>into=81 ,>jim=-55 ,>just=177 ,>let=24 ,>many=388 ,>more=14 ,>most=293 ,>mr=-47
    ,>nato=96 ,>north=38 ,>on=84 ,>one=-43 ,>only=11 ,>our=134 ,>over=-51 ,>prescription=96
    ,>russia=196 ,>said=-102 ,>says=1 ,>senator=193 ,>since=292 ,>social=233 ,>spend=40 ,>stop=68
    ,>supported=26 ,>taking=152 ,>that=195 ,>the=144 ,>there=305 ,>these=-121 ,>they=331 ,>this=268
    ,>those=8 ,>through=108 ,>today=58 ,>two=127 ,>uh=164 ,>under=-50 ,>was=35 ,>we=405 ,>we've=359
    ,>were=-12 ,>when=-124 ,>where=190 ,>which=611 ,>while=-25 ,>who=73 ,>why=-219 ,>with=57 ->$=25
    ->-=-5 -><end>=-112 -><number>=-34 ->american=67 ->and=-113 ->based=110 ->billion=26 ->but=198
    ->called=41 ->cell=217 ->cost=81 ->defense=207 ->dollar=-7 ->eight=-121 ->five=-25 ->for=98
    ->four=27 ->frank=101 ->free=-170 ->frisk=190 ->governor=101 ->half=3 ->has=-6 ->he=-27
    ->hundred=-17 ->in=185 ->income=-10 ->into=3 ->it=135 ->long=309 ->mails=98 ->more=110 ->mr=-23
    ->nine=-15 ->not=133 ->over=78 ->percent=44 ->plus=18 ->quarters=88 ->senator=98 ->shek=62
    ->six=63 ->some=241 ->than=64 ->that=24 ->the=-99 ->they=390 ->third=166 ->thirds=230 ->three=95
    ->to=172 ->two=-12 ->uh=1 ->what=-169 ->year=56 .>,=83 .><end>=207 .><number>=5 .>bush=-8
    .>carter=94 .>ford=205 .>n=64 .>nixon=78 .>s=194 ...><end>=-82 /><number>=-53 :>"=123 :>it=108
    ;><number>=15 ;>he=47 ;>when=12 <number>>%=342 <number>>,=82 <number>>-=-74 <number>>.=-304
    <number>>/=-53 <number>>a=-231 <number>>an=43 <number>>and=-87 <number>>billion=123
    <number>>cents=209 <number>>century=-324 <number>>commission=-17 <number>>countries=198
    <number>>days=-141 <number>>e=99 <number>>for=75 <number>>in=134 <number>>jobs=102
    <number>>kids=62 <number>>largest=45 <number>>miles=-25 <number>>million=54 <number>>months=-82
    <number>>more=73 <number>>nations=12 <number>>new=78 <number>>of=-59 <number>>on=37
    <number>>or=158 <number>>other=4 <number>>out=29 <number>>people=169 <number>>per=-14
    <number>>percent=62 <number>>police=-17 <number>>separate=50 <number>>states=146
    <number>>times=24 <number>>to=-95 <number>>trillion=158 <number>>troops=28 <number>>years=-200
    <start>>$=-16 <start>><number>=-53 <start>>about=195 <start>>after=265 <start>>and=80
    <start>>are=-119 <start>>as=-309 <start>>but=18 <start>>even=148 <start>>five=-19
    <start>>for=135 <start>>forty=134 <start>>general=151 <start>>governor=-154 <start>>he=174
    <start>>hillary=226 <start>>his=167 <start>>how=-132 <start>>i=-152 <start>>i'll=-325
    <start>>i'm=-248 <start>>in=195 <start>>instead=130 <start>>iran=412 <start>>is=-156
    <start>>japan=186 <start>>last=57 <start>>let=-297 <start>>middle=159 <start>>more=369
    <start>>mr=21 <start>>nine=81 <start>>ninety=169 <start>>on=231 <start>>only=143 <start>>our=427
    <start>>over=-80 <start>>president=187 <start>>republicans=97 <start>>right=188
    <start>>secretary=46 <start>>senator=-3 <start>>seventy=135 <start>>since=-154 <start>>so=-174
    <start>>social=76 <start>>ten=80 <start>>thank=-214 <start>>that=176 <start>>the=489
    <start>>their=-15 <start>>these=-348 <start>>they=334 <start>>they're=736 <start>>today=243
    <start>>uh=263 <start>>under=10 <start>>unfortunately=59 <start>>we=98 <start>>we've=211
    <start>>well=-210 <start>>when=36 <start>>while=57 <start>>who=-104 <start>>why=-14
    <start>>with=121 <year>>,=62 <year>>-=40 <year>>.=-67 <year>>and=-87 <year>>he=34 <year>>that=31
    <year>>we=74 <year>>when=43 ?><end>=-409 a>$=-175 a>.=73 a><number>=-171 a>better=-399 a>bill=92
    a>billion=9 a>bipartisan=202 a>budget=38 a>chance=-222 a>commission=-16 a>communist=163
    a>crime=83 a>criminal=184 a>deal=252 a>decent=16 a>different=-265 a>dollar=-82 a>fact=280
    a>few=207 a>five=-136 a>four=16 a>gallon=104 a>good=-315 a>great=-311 a>greater=129 a>half=121
    a>higher=42 a>hundred=-87 a>judge=209 a>law=68 a>look=-231 a>majority=279 a>matter=50
    a>million=143 a>minimum=-41 a>minute=-156 a>month=28 a>more=-234 a>multi=141 a>net=227
    a>penny=233 a>president=-438 a>program=184 a>public=346 a>quarter=65 a>question=-85 a>record=117
    a>report=176 a>responsibility=-173 a>result=56 a>single=302 a>solution=95 a>speech=-34
    a>study=-59 a>tax=66 a>third=66 a>treaty=-6 a>trillion=196 a>two=196 a>uh=32 a>way=30
    a>welfare=148 a>year=127 about>$=383 about><number>=111 about>four=126 about>half=146
    about>it=-210 about>not=134 about>that=-224 about>the=-476 about>this=-249 about>three=89
    about>two=164 about>uh=137 above>the=7 according>to=150 accurate>to=157 action>,=218
    action>against=8 add>$=-10 add>a=245 added>to=-4 addition>,=122 addition>to=28 additional>$=23
    additional>spending=32 administration>,=31 administration>-=124 administration>.=-133
    administration>and=59 administration>has=-5 administration>than=27 administration>that=72
    administration>to=161 admirals>and=119 admission>of=236 affairs>of=92 affordable>care=192
    afghanistan>,=-24 again>.=-336 again>that=176 against>-=209 against>it=423 against>our=17
    against>that=141 against>the=218 agency>,=-43 agents>,=54 ago>,=226 ago>.=-94 ago>and=18
    ago>when=72 agree>with=-151 agreed>to=65 agreed>with=186 agreement>,=71 agreement>-=73
    agreement>.=243 agreement>with=282 agreements>.=45 aid>to=67 air>force=52 air>pollution=134
    al>qaeda=6 al>qaida=70 aligned>with=59 all>,=214 all>four=45 all>of=224 all>the=156 almost>$=10
    almost><number>=-13 almost>every=318 alone>,=75 along>with=141 already>,=-11 already>been=39
    also>in=171 am>not=-61 ambassador>,=-11 america>;=80 america>today=7 american>dream=-260
    american>forces=64 american>free=146 american>history=195 american>people=-345 americans>,=109
    americans>.=14 americans>have=2 americans>who=78 among>those=52 amount>of=205 amounts>of=230
    an>amendment=102 an>assault=128 an>attack=129 an>effort=261 an>example=-161 an>hmo=102
    an>hour=44 an>important=-144 an>increase=133 an>issue=-193 and>$=-41 and>,=282 and><number>=121
    and><year>=41 and>a=-177 and>allies=110 and>as=179 and>basically=7 and>be=-79 and>because=272
    and>billions=113 and>by=223 and>collect=130 and>drug=45 and>forty=76 and>gas=-11 and>has=22
    and>he=-52 and>hundreds=102 and>i=-48 and>i'll=81 and>i'm=18 and>if=-221 and>indeed=57 and>is=44
    and>make=-32 and>matsu=64 and>medicaid=160 and>most=-56 and>mr=150 and>mrs=60 and>national=1
    and>nothing=112 and>now=132 and>on=149 and>president=-38 and>said=-35 and>say=-126 and>since=5
    and>small=115 and>some=72 and>supported=37 and>thank=-117 and>the=-113 and>then=-116
    and>there=243 and>they=191 and>thousands=6 and>three=179 and>tried=65 and>twenty=34 and>was=7
    and>will=-112 and>yet=-36 another>$=64 answer>is=-81 any>country=163 any>of=129 any>other=161
    any>time=-2 anything>wrong=193 are>.=-340 are><number>=160 are>against=46 are>at=146
    are>being=192 are>coming=142 are>doing=395 are>giving=176 are>going=51 are>leaving=221
    are>more=188 are>much=31 are>now=317 are>paid=139 are>paying=66 are>putting=91 are>spending=81
    are>still=130 are>taxed=26 are>up=76 are>very=-324 are>we=-111 are>you=-110 area>.=93
    arizona>,=93 arms>control=419 army>.=35 as>a=-21 as>big=130 as>governor=258 as>if=104
    as>many=183 as>much=112 as>president=-21 as>you=284 asia>,=224 ask>you=-104 asked>for=128
    assault>weapon=124 assault>weapons=-1 association>.=14 at><number>=-25 at>a=173 at>all=344
    at>any=22 at>home=-183 at>least=-39 at>one=90 at>our=-300 at>their=59 attack>on=188 attacks>,=80
    attorney>general=134 average>family=46 average>in=127 b>-=-3 baby>.=238 back>from=162
    balanced>budget=-84 ballistic>missiles=51 ban>,=60 bankrupt>.=143 base>camps=100 based>health=92
    be>$=-13 be>.=-113 be><number>=66 be>a=-87 be>completely=30 be>strong=-130 be>under=114
    be>very=-121 became>president=103 because>he=43 because>his=30 because>i=-94 because>of=131
    because>the=126 because>there=129 because>we=114 been>able=234 been>asked=90 been>brought=13
    been>fighting=209 been>for=221 been>in=-399 been>involved=60 been>part=290 been>passed=109
    been>president=-16 been>taken=13 before>,=146 before>.=252 before>we=101 begun>to=194
    being>made=23 believe>in=-145 believe>that=-185 believe>we=55 below>the=58 benefits>for=175
    benefits>that=-17 better>job=-90 big>oil=80 biggest>tax=180 bill>,=129 bill>in=68 bill>of=177
    bill>that=336 bill>to=66 bill>which=125 billion>,=72 billion>-=-79 billion>.=155 billion>a=144
    billion>and=-35 billion>back=29 billion>deficit=94 billion>dollar=89 billion>dollars=109
    billion>for=70 billion>from=7 billion>in=62 billion>of=148 billion>over=38 billion>surplus=-2
    billion>tax=-209 billion>to=13 billion>worth=-44 billions>and=-11 billions>of=10
    bipartisan>commission=141 board>,=183 border>patrol=132 border>security=341 bosnia>,=48
    bosnia>.=187 both>parties=163 brady>bill=113 break>.=153 britain>,=114 brought>the=136
    brought>to=26 budget>.=213 budget>by=-118 budget>committee=48 budget>cuts=42 budget>in=120
    budget>is=168 budget>of=-51 budget>office=-35 budget>plan=60 budget>that=125 budget>to=161
    built>in=40 burden>.=203 bureau>of=60 burger>court=317 bush>'s=4 bush>,=-12
    bush>administration=-39 bush>and=84 bush>says=221 business>and=326 business>or=145
    business>people=64 businesses>,=7 businesses>.=-63 businesses>are=55 businesses>that=210
    but>he=226 but>i=-105 but>i'm=-252 but>let=23 by>$=-33 by><number>=-160 by>a=27 by>far=155
    by>his=86 by>more=123 by>my=185 by>now=-1 by>one=119 by>president=61 by>senator=102
    by>somebody=173 by>the=316 california>,=101 california>-=-33 california>.=295 called>for=66
    calls>for=287 came>back=-12 came>into=74 came>out=258 can>,=-90 can>do=-38 can>say=-230
    can>take=291 can>to=47 can>work=-101 candidate>,=112 capable>of=61 capital>gains=37 care>,=-280
    care>.=228 care>act=192 care>plan=282 carter>'s=-66 carter>,=-14 carter>has=63 cast>the=70
    castro>.=205 caused>the=122 cell>research=276 cent>.=13 central>america=217 cents>a=108
    chance>to=-106 change>jobs=68 changed>his=120 chiang>kai=62 chicago>,=-27 chief>of=186
    child>credit=32 china>,=125 choice>.=-69 city>.=9 claim>that=127 class>families=104
    class>tax=-48 clean>up=14 clinton>,=-27 close>to=93 co>-=124 coal>is=274 coalition>,=133
    coast>of=-15 code>,=114 combined>.=28 come>down=188 come>into=341 come>together=-140
    coming>into=0 coming>out=303 commission>,=146 commission>of=71 commitment>to=-267
    communist>government=153 companies>,=3 companies>.=-89 companies>are=167
    comprehensive>strategy=179 conditions>.=60 congress>,=0 congress>-=98 congress>has=-12
    congress>on=94 congress>to=148 congressional>budget=-35 consequence>,=65 continue>to=-16
    control>agreement=178 control>and=93 controls>,=15 convention>,=58 corporations>,=41
    corporations>and=154 cost>$=10 cost>of=-16 cost>the=-25 costs>are=39 costs>of=143 could>not=64
    countries>-=-13 countries>in=143 countries>like=139 countries>of=207 country>has=189
    country>in=62 country>that=294 country>with=36 covered>in=98 create>jobs=-267
    created><number>=54 created>a=-116 credit>,=-125 crime>bill=34 crime>is=48 crime>rates=63
    crisis>since=47 cruise>missile=-3 cut>$=13 cut>,=-8 cut>.=-32 cut><number>=19 cut>and=-13
    cut>defense=126 cut>for=-189 cut>in=-15 cut>medicare=-49 cut>taxes=119 cut>the=200 cuts>and=-28
    cuts>in=132 cuts>the=54 cuts>to=-11 darfur>,=225 day>that=46 days>ago=-92 days>before=91
    deal>,=263 deal>that=382 death>of=188 debate>,=73 debt>,=224 debt>-=25 debt>.=103 debt>of=88
    decade>,=77 december>of=96 decided>that=145 decline>,=155 decline>and=80 defense>budget=274
    defense>department=55 deficit>by=63 deficit>with=4 deficits>in=115 delayed>the=67
    delivered>to=36 democratic>majority=27 democrats>to=69 democrats>voted=49 department>,=59
    department>of=190 depression>.=129 despite>the=19 destruction>,=196 did>,=-17 did>-=101
    did>and=68 did>in=-7 did>not=225 did>vote=132 didn't>happen=26 didn't>have=80 didn't>take=271
    didn't>tell=8 didn't>want=111 difference>.=-300 differences>.=-140 do>.=-281 do>:=147 do>a=-232
    do>as=-110 do>better=16 do>have=-183 do>it=77 do>that=-71 do>we=-193 do>what=-110 dodd>-=101
    does>not=248 doesn't>mean=-188 doing>is=230 doing>so=141 doing>what=-140 dole>'s=46
    dollars>,=121 dollars>-=-84 dollars>.=-18 dollars>a=43 dollars>in=14 dollars>of=145
    dollars>on=32 dollars>out=-7 dollars>that=49 dollars>worth=23 domination>of=139 don't>agree=-98
    don't>believe=-109 don't>like=-151 don't>see=-169 don't>think=-83 don't>want=74 donald>.=53
    donald>has=383 donald>trump=38 done>anything=147 done>it=429 done>the=97 done>when=101
    doubling>the=100 down>.=373 down><number>=60 down>economics=208 down>the=-123 down>to=-41
    drop>in=63 drug>companies=59 drug>dealers=87 drug>kingpins=-33 during>his=68 during>the=31
    earlier>,=-21 economic>plan=79 economists>,=49 economy>of=62 economy>was=157 education>is=233
    effect>,=72 effect>that=84 egypt>,=99 eight>million=48 eight>years=-170 election>year=96
    eligible>for=165 embargo>,=184 employees>.=94 employer>-=26 end>of=216 ended>up=88
    endorsed>me=66 energy>bill=43 energy>is=133 enriched>uranium=54 equal>rights=47
    estimated>that=93 even>a=149 even>more=79 even>the=123 even>though=-126 ever>.=143 ever>been=156
    every>$=-40 every>dollar=-75 every>time=116 every>year=276 evidence>that=78 example>,=9
    example>.=-204 example>of=-243 except>for=62 experience>.=-135 exports>to=-19 fact>,=17
    fact>is=-123 fact>of=61 fact>that=255 failed>to=206 families>and=-303 families>who=18
    families>with=15 family>'s=-12 family>of=24 farm>income=94 farmers>are=114 fashion>.=29
    federal>government=-306 federal>income=117 federal>judge=8 federal>spending=-24
    fellow>citizens=242 few>days=189 few>weeks=130 few>years=27 fewer>people=-5 fifty>-=-180
    financial>crisis=225 find>that=175 first>four=23 first>in=106 first>president=246
    first>quarter=-50 first>time=526 five>-=-110 five>.=63 five>hundred=16 five>million=15
    five>per=148 five>percent=116 five>to=45 five>years=-31 floor>of=109 focussed>on=128
    food>stamps=-43 for>-=171 for><number>=-35 for>america=-172 for>an=-88 for>another=20
    for>children=302 for>defense=158 for>drug=113 for>education=80 for>every=-141 for>everybody=237
    for>example=-9 for>four=34 for>free=213 for>health=127 for>instance=135 for>it=246 for>kids=101
    for>less=-48 for>me=-83 for>medical=26 for>middle=-3 for>office=-29 for>one=198 for>seniors=154
    for>social=-8 for>tax=58 for>teachers=174 for>the=-235 for>three=103 for>two=45 for>what=-273
    forced>to=210 forces>in=-30 ford>'s=57 ford>,=149 ford>has=60 foreign>sources=206 forty>-=94
    forward>a=136 fought>against=191 found>out=0 found>that=-37 four>-=82 four>and=-18
    four>hundred=96 four>million=-40 four>percent=18 four>times=154 four>to=77 four>years=-295
    frank>.=81 free>schools=-51 freedom>.=-232 from>$=-131 from><number>=-23 from>a=14
    from>coming=214 from>his=9 from>overseas=41 from>the=-36 fund>,=86 fund>.=35 funding>for=140
    funds>and=1 funds>for=22 future>,=-59 future>.=142 future>of=-97 gains>.=198 gallon>.=20
    gas>.=283 gave>a=-7 gave>them=-17 gave>you=53 georgia>,=65 georgia>.=-6 get>-=97 get>health=272
    get>it=-417 get>on=-140 getting>sued=113 give>me=-87 give>the=122 give>to=37 go>back=-227
    go>bankrupt=-12 go>down=-30 go>up=61 goes>to=34 going>out=122 going>to=-519 going>up=436
    gone>down=140 gone>from=155 gone>up=272 good>.=-103 goods>and=-4 got><number>=54 got>all=101
    got>them=241 got>to=-1215 government>-=34 government>in=39 government>spending=-33
    governor>bush=-16 governor>for=175 governor>has=27 governor>reagan=-64 governor>romney=-67
    grants>and=83 great>britain=88 great>depression=71 gross>national=-21 groups>,=124 growth>in=97
    guarantee>of=-12 gun>control=260 guns>.=254 had><number>=108 had>a=117 had>an=-35 had>been=18
    had>done=143 had>not=138 had>taken=94 had>the=-45 had>three=49 had>uh=16 had>when=7 haiti>,=152
    half>,=85 half>.=146 half>million=92 half>of=110 half>the=92 half>years=-36 happen>.=-86
    happen>to=-216 happened>,=50 harder>for=-21 has>actually=14 has>been=-127 has>cut=174
    has>ever=77 has>gone=59 has>grown=14 has>had=111 has>increased=54 has>just=109 has>kept=101
    has>made=68 has>never=159 has>not=235 has>now=18 has>opposed=3 has>put=-36 has>said=56
    has>shown=215 has>to=-515 hasn't>been=46 have>$=41 have>,=215 have><number>=341 have>added=48
    have>been=155 have>come=291 have>cost=80 have>cut=190 have>fought=340 have>four=0 have>gone=84
    have>had=219 have>health=152 have>in=172 have>increased=35 have>just=89 have>less=-2
    have>looked=128 have>lost=-164 have>maintained=187 have>more=140 have>moved=34 have>never=287
    have>no=255 have>now=123 have>put=111 have>reduced=-8 have>said=260 have>saved=-91 have>seen=106
    have>taken=32 have>to=-932 have>two=74 have>uh=163 haven't>done=8 he>'s=-110 he>actually=104
    he>also=137 he>cut=11 he>did=-17 he>didn't=25 he>doesn't=67 he>had=131 he>has=-224 he>hasn't=-18
    he>is=235 he>lost=152 he>never=8 he>now=224 he>paid=21 he>proposes=32 he>said=67 he>says=214
    he>thought=50 he>took=-70 he>tried=161 he>vetoed=83 he>voted=246 he>wants=0 he>was=97
    he>would=159 health>care=243 health>insurance=108 helping>to=75 herbert>hoover=164 here>.=-190
    here>tonight=-162 higher>than=80 hillary>clinton=240 him>to=161 his>campaign=42 his>own=297
    his>plan=70 his>political=175 his>tax=106 history>,=-6 history>-=18 history>.=47 history>in=104
    history>of=266 hole>in=37 homeland>security=212 homes>,=-37 hope>that=-171 hour>,=77 house>of=19
    how>we're=-100 how>you=-177 hundred>and=44 hundred>billion=125 hundred>million=61
    hundred>thousand=170 hundreds>of=91 hussein>,=1 hussein>was=62 i>,=374 i>agree=-42 i>am=-292
    i>became=31 i>believe=-181 i>called=160 i>can=102 i>can't=-122 i>could=-48 i>did=429
    i>disagreed=193 i>do=149 i>don't=-186 i>feel=-93 i>first=159 i>happen=-96 i>hope=-126
    i>indicated=147 i>just=-225 i>know=-174 i>love=-124 i>opposed=153 i>pay=243 i>proposed=136
    i>read=116 i>recommended=158 i>remember=-396 i>said=207 i>say=-368 i>signed=267 i>supported=534
    i>talk=-83 i>think=-234 i>took=-43 i>vetoed=275 i>voted=421 i>want=-611 i>was=-131 i>will=-264
    i>wish=-139 i>worked=374 i>would=-175 i>wouldn't=-160 i'll>be=-102 i'll>tell=-85 i'm>going=-114
    i'm>not=-103 i'm>totally=116 i'm>very=-138 i've>appointed=22 i've>been=376 i've>got=-402
    i've>proposed=-9 idea>that=-125 if>i=-92 if>i'm=-156 if>we=-469 if>we're=-38 ii>agreement=134
    illegal>immigrants=197 important>.=-95 important>that=-126 in>'=2 in>,=-63 in><number>=127
    in><year>=523 in>addition=81 in>additional=48 in>afghanistan=52 in>american=77 in>arizona=-47
    in>asia=149 in>at=135 in>august=195 in>bosnia=171 in>california=73 in>central=181 in>debt=105
    in>effect=179 in>egypt=202 in>exchange=17 in>fact=-38 in>february=170 in>federal=205
    in>georgia=-111 in>great=142 in>haiti=112 in>half=-111 in>higher=53 in>his=88 in>history=205
    in>income=50 in>iraq=327 in>jail=120 in>january=-71 in>japan=71 in>kosovo=185 in>lebanon=40
    in>many=326 in>massachusetts=10 in>medicare=181 in>mind=-46 in>missouri=44 in>new=-73
    in>office=-50 in>pakistan=254 in>place=143 in>poverty=129 in>recent=-12 in>san=66 in>social=205
    in>spending=-6 in>tax=-22 in>taxes=290 in>that=-68 in>the=131 in>trying=96 in>uh=0
    in>working=111 including>,=23 including>a=87 including>the=-158 income>in=128
    income>individuals=70 income>is=100 income>tax=61 incomes>,=84 incomes>have=52 incomes>of=7
    increase>,=84 increase>.=31 increase>in=378 increase>over=-16 increase>taxes=-79 increase>the=25
    increased>,=23 increased>the=5 increases>in=1 increasing>the=66 indeed>,=64 indicate>that=196
    indicated>in=60 indicated>that=72 inflation>,=-90 inflation>and=33 inflation>rate=-29
    instance>,=259 insurance>,=124 insurance>at=26 insurance>companies=21 insurance>company=191
    insurance>for=146 inter>-=60 interest>on=146 interest>rates=275 interested>in=-313
    intervene>in=90 into>law=48 into>office=17 into>our=327 into>the=143 invasion>of=172
    invested>in=153 involved>in=-15 iran>.=132 iran>deal=143 iran>is=182 iraq>,=165 iraq>.=-14
    iraq>and=-16 is>$=165 is>.=-242 is><number>=86 is>a=-206 is>down=253 is>growing=303
    is>increasing=195 is>killing=219 is>my=-92 is>no=328 is>not=-448 is>now=123 is>paying=7
    is>taking=133 is>that=102 is>they=169 is>this=-103 is>to=-296 is>up=280 is>used=86 is>very=-144
    is>what=-283 is>why=132 is>working=285 islands>,=12 islands>.=201 isn't>a=83 issue>.=-73
    issues>that=-171 it>'s=-146 it>?=-84 it>came=230 it>costs=266 it>had=190 it>into=90 it>or=338
    it>took=136 it>was=309 it>wasn't=211 it>would've=31 its>economy=-18 japan>.=35 jim>,=-108
    jim>.=-162 jimmy>carter=11 job>.=-137 job>growth=58 jobs>.=395 jobs>are=112 jobs>because=112
    jobs>being=187 jobs>to=102 joe>lieberman=259 judge>.=211 judges>,=148 judgment>.=-251 just>a=155
    just>came=103 just>don't=-106 just>have=-42 just>recently=90 just>today=59 justice>department=33
    kai>-=62 kassebaum>bill=11 keep>in=-94 keep>the=-357 kennedy>was=-4 kids>to=190 killed>,=41
    killed>.=125 kind>of=-202 know>the=-175 know>what=-338 know>who=-123 knows>,=177 korea>and=85
    kuwait>.=143 labor>and=29 land>,=47 largest>army=45 largest>number=44 largest>tax=30
    last><number>=162 last>eight=173 last>seven=1 last>three=18 last>uh=-80 last>week=225
    last>year=95 law>that=-6 laws>in=106 lead>in=178 lead>the=-66 learn>,=31 leave>the=61
    lebanon>,=155 led>to=121 legislation>that=248 less>,=14 less>.=163 less>expensive=48
    less>than=219 let>'s=-407 let>me=113 level>in=14 life>.=-128 like>in=155 like>that=-131
    like>to=112 line>,=158 loan>program=-9 loans>,=125 loans>.=91 loans>to=37 long>ago=138
    long>record=285 look>at=-194 looked>at=180 los>angeles=-8 lost>.=20 lost><number>=69
    lost>their=7 low>interest=71 lowest>level=8 made>by=58 made>in=-5 made>that=262 majority>in=105
    majority>of=479 make>.=-129 make>a=167 make>less=48 make>sure=214 making>$=-56
    manufacturing>jobs=209 many>,=77 many>cases=133 many>of=164 many>years=68 market>and=111
    marketplace>.=177 markets>.=100 marriage>penalty=53 mass>destruction=37 massachusetts>,=-45
    massive>tax=116 mate>,=53 matter>of=59 me>.=50 me>give=-42 me>tell=-120 me>to=-165
    mean>that=-183 medical>care=26 medicare>-=102 medicare>and=137 medicare>to=179 medicare>trust=5
    meet>our=-64 meeting>with=148 members>of=157 mentioned>-=77 mexico>,=116 middle>-=-191
    middle>class=200 miles>off=25 military>is=288 military>spending=109 million>,=-1 million>-=41
    million>.=-58 million>americans=27 million>barrels=-14 million>dollars=25 million>for=35
    million>jobs=107 million>more=-51 million>new=-109 million>of=74 million>people=107
    million>to=-41 millions>of=-94 minister>of=59 minority>groups=154 misery>index=92
    missile>defense=88 missiles>,=142 missiles>.=73 missouri>,=-33 money>,=124 money>-=138
    money>away=111 money>for=-17 money>in=276 money>than=-115 money>that=204 month>,=86 months>,=-57
    months>-=3 months>.=-39 months>ago=98 months>to=109 more>,=127 more>americans=49 more>coal=78
    more>for=118 more>in=123 more>money=-207 more>on=80 more>people=46 more>than=-61 more>troops=86
    most>expensive=138 most>important=-80 most>importantly=-21 mosul>.=275 move>forward=-139 mr>.=56
    mrs>.=98 much>.=-148 much>as=40 much>in=251 multi>-=141 must>be=-219 my>administration=302
    my>budget=25 my>health=295 my>money=280 my>opinion=-147 my>party=-47 my>plan=246 my>state=521
    my>view=-246 n>.=64 nafta>,=53 nation>in=194 national>average=70 national>debt=99
    national>defense=-95 national>product=-6 nations>in=150 natural>gas=215 need>.=-200 need>to=74
    needs>of=39 negative>ads=-4 negotiated>with=58 never>apologized=88 never>had=269 never>said=150
    new>jobs=-188 new>small=97 new>spending=29 new>taxes=-2 new>york=80 next><number>=-100
    next>six=45 next>year=80 nine>million=-59 ninety>percent=120 nixon>,=118 no>evidence=152
    no>health=11 no>longer=118 no>reason=86 no>weapons=55 nobel>prize=123 non>-=55 none>of=253
    north>american=109 north>korea=-70 north>koreans=68 northern>part=117 not>a=-361 not>able=173
    not>asking=23 not>at=192 not>being=9 not>going=-302 not>have=249 not>just=-263 not>one=258
    not>too=133 not>want=-188 not>yet=294 now>-=-6 now><number>=188 now>and=99 now>are=21
    now>for=123 now>has=85 now>have=200 now>in=156 now>it=91 now>she=186 now>than=-22 now>the=5
    now>there=133 now>with=141 nuclear>warheads=56 nuclear>weapon=359 nuclear>weapons=284
    number>of=270 number>one=376 numbers>,=36 numbers>of=140 nursing>homes=14 obama>,=-34
    obama>has=80 obamacare>,=41 occasions>,=104 of>$=73 of><number>=-233 of><year>=-68 of>about=39
    of>africa=192 of>all=263 of>american=-100 of>americans=-129 of>an=260 of>any=32 of>arms=-12
    of>business=273 of>businesses=73 of>california=145 of>china=202 of>college=164 of>commerce=123
    of>congress=66 of>dollars=152 of>economic=82 of>employees=2 of>energy=326 of>every=-119
    of>evidence=147 of>fact=139 of>four=52 of>gasoline=-24 of>georgia=78 of>governor=116 of>his=35
    of>homes=7 of>increase=27 of>inflation=16 of>insurance=193 of>iraq=108 of>jobs=189 of>kuwait=187
    of>latin=233 of>legislation=100 of>living=135 of>mass=-8 of>millions=21 of>money=66
    of>national=31 of>new=152 of>nuclear=-19 of>oil=25 of>opposition=114 of>our=-4 of>policies=212
    of>poverty=15 of>programs=155 of>regulations=99 of>representatives=19 of>republicans=80
    of>seniors=0 of>small=-34 of>social=214 of>south=41 of>staff=254 of>state=-1 of>students=50
    of>tax=-3 of>taxes=199 of>texas=71 of>that=81 of>the=-253 of>their=56 of>them=-11
    of>thousands=-11 of>uh=146 of>uninsured=83 of>us=-337 of>which=164 of>work=74 of>working=126
    of>years=79 off>-=18 office>,=6 office>of=40 oil>.=121 oil>companies=205 oil>production=37
    on>every=87 on>federal=120 on>food=-23 on>government=-70 on>health=137 on>iran=57 on>land=58
    on>medicare=186 on>public=107 on>tax=5 on>the=8 on>top=125 on>two=129 one>,=138 one>-=219
    one>in=296 one>republican=9 one>single=40 one>time=78 one>vote=8 only><number>=58
    open>borders=402 opened>up=103 opinion>.=-164 opposed>.=-40 opposed>the=227 or><number>=62
    or>any=100 or>anything=109 or>eight=120 or>if=121 or>less=-15 or>so=104 organization>of=39
    other>state=293 ought>to=-422 our>budget=220 our>children=-228 our>debt=78 our>efforts=142
    our>income=89 our>jobs=288 our>oil=50 our>population=-13 our>total=48 our>two=140
    our>unemployment=43 out>-=-52 out>a=298 out>by=30 out>of=563 out>that=120 over>$=173 over>,=-34
    over><number>=390 over>a=150 over>and=7 over>here=200 over>the=-329 overseas>,=214 own>a=62
    ownership>of=103 paid>a=50 paid>down=137 paid>for=74 passage>of=30 passed>a=110 passed>an=-23
    passed>in=-18 passed>the=94 past><number>=46 past>year=30 pay>.=245 pay>a=127 pay>any=-34
    paying>$=57 payments>and=48 payroll>tax=128 peace>,=-125 pell>grants=35 penalty>for=-5
    people>in=-159 people>out=295 people>than=27 people>with=124 per>capita=20 per>cent=155
    per>person=85 per>year=18 percent>,=-195 percent>-=65 percent>.=76 percent>;=56 percent>in=63
    percent>increase=31 percent>more=17 percent>of=273 percent>tax=-42 percent>to=-96
    percent>unemployment=35 percentage>of=113 persuade>chiang=57 plan>,=65 plan>does=247
    plan>that=127 plan>would=-54 planned>parenthood=-6 point>out=212 pointed>out=89 police>on=22
    policies>that=275 policy>of=101 population>,=15 population>.=42 poverty>,=81 poverty>.=31
    power>in=34 preexisting>conditions=170 prescription>drug=185 present>administration=82
    presided>over=-24 president>'s=187 president>-=-72 president>bush=125 president>carter=40
    president>clinton=77 president>did=86 president>didn't=81 president>gore=-21 president>had=141
    president>has=-104 president>hasn't=146 president>in=200 president>obama=100 president>of=-466
    president>reagan=97 president>roosevelt=39 president>said=-66 president>says=109
    president>took=88 president>was=-75 press>conference=73 previous>administration=103
    price>controls=131 price>of=194 prices>.=218 prime>minister=30 prior>to=215
    private>insurance=121 private>school=148 problem>with=286 problems>,=-219 product>.=1
    production>,=74 production>is=34 production>of=73 program>.=29 program>for=157 program>in=135
    program>that=-41 program>to=110 program>we=47 program>which=-23 programs>for=112
    proliferation>of=161 proposal>.=70 proposal>that=26 proposed>,=187 proposed>.=133
    protect>the=507 proud>of=-96 provisions>that=126 public>lands=113 public>schools=100 put>$=-68
    put>a=7 put>forward=285 put>out=34 put>pressure=-23 put>together=106 qaida>and=51 quarter>,=28
    quarter>of=-1 quemoy>and=64 question>.=-96 question>is=-158 question>of=-167 quite>some=87
    raise>interest=155 raising>the=134 ran>for=87 ran>the=17 rate>from=-5 rate>is=226 rate>of=-86
    rate>on=18 rates>and=94 reach>out=-69 real>estate=69 real>progress=15 reason>he=65
    received>the=1 recent>years=-12 recommended>that=83 record>of=263 reduced>the=83
    reducing>the=-36 reduction>in=-39 reform>,=172 refused>to=242 refuses>to=260 region>,=115
    regulation>,=159 regulations>,=149 regulations>on=135 reinventing>government=79 release>of=75
    relief>.=403 relief>for=177 religion>.=202 remember>,=41 remind>you=127 repeal>it=108
    report>that=-28 republic>of=69 republican>administration=44 republican>congress=10
    republican>primary=132 republicans>in=88 requests>for=105 respect>for=-186 respect>to=291
    respond>to=-97 responsibility>.=-130 result>of=189 revolution>.=140 richest>people=13
    right>?=-64 right>now=419 rights>,=475 romney>'s=38 romney>says=20 russia>has=141 s>.=189
    saddam>hussein=22 said>,=244 said>-=63 said>.=-244 said><number>=-14 said>earlier=11 said>he=-61
    said>if=169 said>in=-83 said>it=-214 said>that=196 said>there=-78 said>they=48 said>we=450
    said>we'd=68 sale>of=78 san>diego=64 sanctions>against=69 sanctions>on=172 satisfied>when=26
    saved>the=33 say>,=16 say>this=-161 saying>he=45 says>he=224 says>if=175 says>it=165
    says>that=134 says>we=386 secretary>of=86 secure>.=-131 security>-=147 security>for=177
    security>has=131 security>to=175 security>trust=159 see>,=-177 see>them=194 see>what=-143
    senate>,=-76 senate>.=189 senator>dole=226 senator>mccain=157 senator>obama=173 sending>$=21
    seniors>have=139 session>of=108 set>up=191 setting>up=33 seven>and=-116 seven>years=103
    seventy>-=91 several>hundred=77 several>years=95 she>wants=756 should>be=-185 sick>.=-9
    signed>a=70 signed>the=192 since><year>=-11 since>he=-5 since>i've=174 since>that=175
    since>the=165 since>we=-16 six>hundred=29 six>million=11 six>months=121 six>years=24 sixty>-=90
    size>of=223 small>businesses=191 so>,=-210 so>-=-48 so>badly=181 so>did=61 so>far=73 so>i=100
    so>let=51 social>security=102 solution>to=154 somalia>,=47 some><number>=134
    something>about=-160 sought>to=2 south>africa=-12 south>of=26 soviet>union=-27
    special>session=38 speech>at=159 spend>$=21 spend><number>=19 spend>more=-10 spending>$=-18
    spending>,=-168 spending>.=63 spending><number>=-20 spending>on=-15 spending>that=152 spent>$=67
    spent>a=45 stamps>.=9 state>,=167 state>department=47 state>in=241 state>of=73 statement>,=95
    states>congress=269 states>did=118 states>had=48 states>have=90 states>in=84 states>that=80
    stem>-=217 still>in=76 stimulate>the=9 stock>market=263 stop>-=153 strategy>to=140 street>,=124
    street>journal=82 strong>,=-141 stronger>now=13 strongly>supported=85 student>loan=13
    student>loans=109 subject>to=47 substantially>,=68 suggested>we=89 support>of=95 supported>,=-40
    supported>by=61 supported>it=18 supported>that=193 supported>the=177 sure>that=-68 surplus>,=-47
    surplus>.=187 system>.=158 take>a=-263 take>those=83 taken>in=-51 taken>out=-24 taken>place=226
    taking>on=74 taking>over=128 taking>the=95 talk>about=-125 talks>with=64 tape>,=168 tax>.=222
    tax>breaks=159 tax>burden=92 tax>cut=-210 tax>cuts=114 tax>increase=282 tax>increases=-29
    tax>on=16 tax>rate=-130 tax>relief=366 tax>scheme=-12 tax>the=88 taxes>,=28 taxes>.=330
    taxes>are=137 taxes>in=91 taxes>on=-62 taxes>owed=50 taxpayers>$=-45 taxpayers>.=106
    tell>the=-132 tell>you=-64 ten>-=116 ten>and=27 ten>million=50 ten>years=3 tens>of=85
    terrorism>,=199 terrorist>organizations=115 than>$=46 than><number>=-67 than>a=117 than>all=56
    than>any=146 than>at=15 than>ever=125 than>in=172 than>it=342 than>the=-1 than>there=43
    than>they=-95 than>twice=19 than>we=-98 than>were=14 than>you=67 thank>you=-28 that>$=47
    that>'s=67 that>.=-240 that><number>=3 that>?=58 that>after=35 that>are=0 that>by=60
    that>committee=263 that>donald=184 that>gave=20 that>gives=159 that>governor=-49 that>had=165
    that>happened=145 that>has=107 that>he=126 that>legislation=91 that>over=25 that>position=50
    that>president=82 that>program=31 that>proposal=-31 that>put=116 that>since=93 that>small=65
    that>the=12 that>time=114 that>took=246 that>under=177 that>was=-71 that>were=29 that>you're=302
    the>"=135 the>$=-86 the><number>=-127 the>administration=10 the>affordable=192 the>afghan=90
    the>aged=11 the>agreement=218 the>air=4 the>american=-388 the>amount=105 the>answer=-153
    the>assault=35 the>attack=92 the>attorney=190 the>automobile=41 the>average=151 the>b=88
    the>best=-290 the>big=186 the>biggest=-30 the>bill=87 the>black=129 the>border=88 the>brady=150
    the>budget=6 the>burger=318 the>bush=26 the>cbo=16 the>chairman=135 the>challenges=-158
    the>chance=-170 the>checks=59 the>choice=-92 the>coalition=92 the>coast=-19 the>commanders=180
    the>congo=95 the>congress=38 the>constitution=-251 the>cost=4 the>costs=41 the>countries=242
    the>country=249 the>crime=77 the>debt=175 the>defense=39 the>deficit=-97 the>department=176
    the>domination=86 the>eisenhower=57 the>end=74 the>energy=212 the>environmental=73
    the>experts=198 the>fact=7 the>fbi=273 the>federal=21 the>figures=-26 the>first=281 the>floor=3
    the>food=40 the>four=79 the>fuel=143 the>funds=38 the>future=-62 the>great=93 the>highest=185
    the>history=42 the>hmos=41 the>homeland=88 the>house=289 the>illinois=66 the>inspectors=144
    the>invasion=181 the>iran=110 the>irs=219 the>islands=71 the>issues=-110 the>japanese=88
    the>justice=81 the>kind=-59 the>kurds=95 the>largest=273 the>last=-132 the>lead=194
    the>leading=234 the>legislation=36 the>lowest=235 the>majority=188 the>marriage=108
    the>medicaid=-41 the>medicare=40 the>members=-7 the>mexican=17 the>military=-65 the>misery=122
    the>nation=-42 the>national=26 the>north=161 the>northern=137 the>nuclear=105 the>number=310
    the>numbers=139 the>offshore=59 the>oil=-62 the>organization=39 the>passage=30 the>past=62
    the>payroll=125 the>people=-478 the>policy=5 the>poorest=-12 the>population=59
    the>presidency=-278 the>president=117 the>previous=-60 the>price=185 the>prime=72
    the>program=129 the>proliferation=132 the>proof=31 the>property=24 the>proposal=-12
    the>public=-1 the>question=-243 the>rate=82 the>recession=-80 the>region=193 the>release=130
    the>republican=-25 the>republicans=-95 the>resolution=-22 the>rich=-47 the>richest=100
    the>right=-131 the>safety=159 the>same=26 the>sanctions=264 the>secretary=-58 the>senate=311
    the>sinai=113 the>size=250 the>slowest=229 the>so=-33 the>social=209 the>soviet=86
    the>special=-39 the>spending=40 the>state=-61 the>stock=174 the>support=-4 the>surge=54
    the>taliban=222 the>tax=35 the>taxes=-133 the>taxpayer=71 the>third=96 the>tie=80
    the>tobacco=102 the>top=187 the>total=27 the>toughest=82 the>treasury=155 the>treaty=132
    the>truman=-96 the>trump=161 the>u=107 the>uh=-19 the>unemployment=54 the>union=204 the>vote=136
    the>wall=248 the>war=318 the>wealthiest=320 the>wealthy=24 the>weapons=129 the>worst=-6
    the>wrong=-262 the>year=27 their>budget=157 their>currency=196 their>health=-28 their>incomes=67
    their>insurance=242 their>jobs=53 their>kids=80 their>oil=146 their>tax=9 them>$=35
    them>and=-286 them>are=204 them>have=28 them>out=253 then>the=231 then>they=153
    there>because=194 there>has=81 there>have=82 there>isn't=205 there>was=75 there>were=156
    these><number>=183 these>last=17 they>actually=213 they>also=27 they>did=-95 they>didn't=127
    they>got=11 they>had=84 they>have=102 they>haven't=52 they>like=212 they>ought=-62 they>pay=123
    they>put=78 they>thought=61 they>wanted=60 they>went=65 they>were=-12 they>weren't=51
    they>will=-104 they>won't=265 they're>leaving=124 thing>.=-199 things>.=-82 things>that=-153
    things>we=-181 think>,=3 think>-=-127 think>i=-131 think>it=34 think>our=-116 think>that=-173
    think>the=89 think>they=-83 think>this=-64 think>we=54 think>we're=-65 think>we've=-135
    think>you=-65 third>of=129 thirds>of=117 thirty>-=95 this>.=-51 this>administration=-109
    this>day=206 this>election=-131 this>is=123 this>issue=-126 this>man=422 this>past=80
    this>point=-110 this>president=475 this>state=79 this>year=156 those>are=-130 though>the=-3
    thousand>.=-31 thousand>dollars=-35 thousand>more=-30 thousands>and=-19 thousands>of=143
    three>-=125 three>and=27 three>hundred=72 three>months=-31 three>times=155 three>years=27
    through>college=72 through>our=85 through>the=-158 time>-=58 time>in=212 time>since=51
    time>that=77 time>the=49 times>.=-94 times>as=146 times>the=3 to>$=-79 to>.=11 to><number>=259
    to>about=106 to>afford=179 to>answer=-36 to>approve=203 to>ask=3 to>avoid=175 to>be=-88
    to>break=181 to>china=136 to>countries=114 to>cover=249 to>do=-88 to>export=263 to>five=81
    to>follow=-91 to>go=-71 to>happen=-70 to>have=-126 to>intervene=193 to>it=186 to>justice=34
    to>keep=-60 to>lead=-101 to>leave=164 to>make=257 to>me=-235 to>mexico=136 to>mr=52
    to>negotiate=284 to>pass=-40 to>pay=72 to>point=53 to>private=15 to>reduce=328 to>repeal=132
    to>respond=-107 to>say=29 to>seven=45 to>show=-244 to>solve=-154 to>sustain=53 to>talk=-138
    to>tell=56 to>thank=-46 to>the=93 to>think=-185 to>train=131 to>use=-270 to>war=389 to>work=-383
    today>'s=16 today>,=238 today>than=168 today>that=28 together>a=135 told>him=46 told>the=121
    tonight>.=-204 tons>of=-9 too>high=274 took>office=27 took>over=-26 took>place=60 took>the=-98
    top><number>=-123 tort>reform=149 toxic>waste=68 trade>agreement=164 trade>agreements=63
    trade>deficit=31 trade>that=120 treaty>,=47 treaty>with=87 tried>to=-13 trillion>-=190
    trillion>.=113 trillion>and=28 trillion>dollars=115 trillion>in=68 trillion>of=62
    trillion>tax=12 trillion>to=-28 troops>in=124 troops>out=163 truman>administration=-62
    trust>fund=129 turned>over=53 twenty>-=4 twice>as=134 two>-=177 two>and=193 two>hundred=-32
    two>islands=146 two>years=84 u>.=204 uh>-=-342 under><number>=38 under>governor=21 under>his=48
    under>mr=6 under>my=-79 under>president=136 under>the=146 under>this=-28 unemployment>,=136
    unemployment>.=10 unemployment>rate=141 unfortunately>,=145 union>has=123 until>the=74 up>,=369
    up>.=181 up><number>=-13 up>by=200 up>for=271 up>in=-139 up>over=63 up>the=261 up>to=-147
    up>until=115 us><number>=50 us>to=-112 use>the=-134 use>to=5 used>for=111 very>,=-152
    very>difficult=-155 very>important=-273 very>well=78 vetoed>,=29 vetoed>a=70 vetoed>it=107
    vice>president=203 vietnam>,=237 virtually>every=23 vote>in=-5 vote>to=243 voted><number>=14
    voted>against=256 voted>for=375 voted>in=-33 voted>to=140 voted>with=156 wall>.=180
    wall>street=73 want>a=-220 want>it=-117 want>to=-20 wants>to=111 war>in=171 was>$=53
    was><number>=-73 was>a=160 was>able=-19 was>against=352 was>for=135 was>going=-87
    was>governor=33 was>important=120 was>in=3 was>made=112 was>more=35 was>no=100 was>not=112
    was>one=149 was>only=97 was>opposed=247 was>president=-79 was>secretary=114 was>taken=197
    was>taking=106 was>that=7 was>to=339 was>trying=-80 wasn't>me=101 wasn't>the=124 waste>dumps=68
    watch>.=121 way>.=-120 way>to=-260 way>you=-234 we>all=-484 we>believe=-182 we>brought=24
    we>can=-263 we>cannot=-279 we>created=151 we>cut=132 we>did=-105 we>didn't=318 we>do=-51
    we>find=-47 we>found=149 we>gave=84 we>get=-381 we>go=-178 we>going=-64 we>got=194 we>had=105
    we>have=175 we>increased=35 we>knew=184 we>made=113 we>may=-124 we>must=-163 we>need=-55
    we>now=91 we>ought=-232 we>owe=43 we>passed=193 we>received=29 we>reduced=103 we>saw=310
    we>sent=100 we>spend=70 we>spent=128 we>then=27 we>tried=117 we>want=137 we>went=264 we>were=55
    we>will=-308 we>wouldn't=35 we're>bringing=56 we're>going=-549 we're>not=-87 we're>now=82
    we're>putting=169 we're>spending=128 we're>using=199 we've>done=64 we've>ever=92
    we've>expanded=148 we've>had=-137 we've>made=91 we've>never=215 we've>seen=171 we've>spent=20
    we've>worked=71 wealthiest><number>=48 wealthiest>americans=147 wealthy>,=53 weapon>ban=41
    weapons>,=106 weapons>.=88 weapons>ban=43 weapons>of=7 weapons>that=-1 week>,=-74 week>i=13
    weeks>ago=62 welfare>program=152 well>,=138 well>in=113 went>down=-58 went>from=182 went>in=193
    went>through=31 went>to=-94 went>up=188 were><number>=61 were>able=13 were>at=67 were>given=0
    were>going=83 were>killed=102 were>making=-25 were>no=92 were>on=-130 were>very=62 were>when=-14
    what>do=-52 what>i=-149 what>i've=424 what>this=-99 what>we=61 what>we've=58 what>you're=-133
    whatever>he=43 when>he=-16 when>i=270 when>mr=-92 when>senator=139 when>the=294 when>their=86
    when>uh=175 when>we=37 where>she=51 where>they=205 where>they're=98 whether>they're=248
    which>,=81 which>has=1 which>is=-179 which>means=83 which>senator=7 which>they=180 which>was=27
    which>would=-76 while>they=66 while>you=117 who>didn't=17 who>get=37 who>said=338 who>was=171
    who>were=161 whole>world=341 why>he=35 why>i'm=-157 will>be=-345 will>do=-111 will>find=236
    will>help=-107 will>increase=94 will>pay=10 wiped>out=-17 with>$=104 with>,=180
    with><number>=139 with>democrats=82 with>health=41 with>no=137 with>respect=226 with>the=81
    with>these=249 with>uh=65 with>you=-173 work>with=-175 worked>with=67 workers>in=51
    working>,=271 working>harder=-44 working>people=260 working>with=99 world>'s=-25
    worst>economic=34 worst>financial=69 worth>of=131 would>cost=-146 would>have=-119 would>hope=-76
    would>lose=78 would>put=125 year>,=84 year>.=63 year>ago=-15 year>and=57 year>before=99
    year>in=98 year>more=29 year>on=-33 year>period=56 year>than=123 year>that=65 year>the=26
    year>to=11 years>'=48 years>,=-8 years>-=28 years>.=104 years>ago=75 years>and=14
    years>before=121 years>for=119 years>in=123 years>or=48 years>than=71 years>the=26
    years>under=53 years>we=197 years>where=54 yet>,=88 yet>he=-39 yet>we=4 york>city=148
    york>times=-33 you>.=-136 you>also=270 you>came=34 you>do=-176 you>earn=30 you>for=-120
    you>had=231 you>in=-144 you>need=-50 you>ran=107 you>said=36 you>say=-212 you>this=-128
    you>to=-164 you>took=89 you>voted=81 you>what=-134 you're><number>=316 you're>a=127
    you're>not=-305 you've>seen=120 young>kids=139 young>people=191 your>administration=58
    your>question=-153
    """#

  static let shapes = ShapeWeights(
    bias: 129,
    counts: [
      [-187, -40, -2, 198],  // number
      [35, -67],  // year
      [-469, -67, 504],  // scale
      [-125, -233, 50, 276],  // past
      [103, -57, -78],  // self
      [-231, 83, 116],  // group
      [42, -132, 59],  // other
      [220, 53, -305],  // modal
      [149, -126, -55],  // opinion
      [194, -226],  // ask
      [-169, -16, 153],  // change
      [-115, 17, 67],  // time
      [-256, -65, 18, 270],  // named
      [317, -349],  // question
      [-34, -230, -137, -41, 16, 172, 13, 113, 98],  // length
      [-203, -171, -15, 148, 210],  // long
    ],
    crosses: [
      [-165, -22, 40, 115],  // number, past
      [-81, -105, 184, -29],  // number, self
      [-230, 105, -25, 119],  // past, named
      [15, -141, 88, 6],  // past, self
      [134, -259, 86, 7],  // past, modal
      [-241, 72, 54, 83],  // change, number
      [-355, -115, 229, 208],  // scale, past
      [188, -85, -38, -96],  // self, opinion
      [-14, -172, 234, -80],  // number, modal
      [-176, 7, 50, 87],  // change, past
    ])
}
