/// The words of the closed classes, and common words of the open ones whose use in news and technical prose the
/// counts of the lexicon do not show.
///
/// Written by hand, in small letters.
enum ClosedWords {
  static func choices(of word: String) -> [TagChoice]? { table[word] }

  /// All but the verbs and nouns: words whose tag does not change when a title writes them with a capital.
  private static let table = WordTable.read(
    determiners + prepositions + pronouns + helpers + others + usual)

  private static let determiners = """
    the a an those these every each another any some no DT
    this DT:0,RB:16
    that IN:1,DT:4,WDT:5,RB:14
    all DT:1,PDT:5,RB:7 | both DT:1,CC:6,PDT:8 | half NN:2,DT:4,PDT:5,JJ:5,RB:6
    either CC:2,DT:3,RB:5 | neither DT:2,CC:3,RB:6 | such JJ:0,PDT:5
    which WDT:0,WP:12 | whichever WDT | whatever WDT:1,WP:2 | what WP:0,WDT:5,PDT:10 | who whom whoever WP | whose WP$
    when where why how whenever wherever WRB

    """
  private static let prepositions = """
    of at from with into onto upon for against among amongst between during without within towards toward per via
    despite except unlike throughout alongside amid beneath beside than if because although unless until till
    whereas whether lest vs. IN
    in IN:0,RP:10,RB:10 | on IN:0,RP:8,RB:10 | by IN:0,RB:14 | about IN:0,RB:5,RP:11 | through IN:0,RB:7,RP:8
    across IN:0,RB:9,RP:10 | along IN:0,RB:5,RP:7 | behind IN:0,RB:7 | beyond IN:0,RB:9 | below IN:0,RB:3
    above IN:0,RB:4,JJ:6 | besides IN:1,RB:3 | near IN:0,JJ:6,RB:6 | around IN:1,RB:3,RP:5 | over IN:0,RP:5,RB:6
    under IN:0,RB:8,JJ:9 | up RP:2,RB:2,IN:3 | down RB:1,RP:2,IN:3 | out RP:1,RB:3,IN:4 | off RP:2,RB:3,IN:2
    as IN:0,RB:6 | though IN:0,RB:5 | while IN:0,NN:8 | since IN:0,RB:9 | after before IN:0,RB:9 | once RB:1,IN:2
    like IN:0,VB:6,VBP:6,JJ:10,NN:12 | worth IN:2,JJ:2,NN:4 | next JJ:0,RB:6,IN:5 | outside IN:0,JJ:4,NN:6,RB:5
    inside IN:0,JJ:6,NN:7,RB:6 | opposite JJ:1,IN:3,NN:4 | past JJ:2,NN:3,IN:3,RB:7 | to TO
    and or but nor & CC | yet RB:0,CC:3 | so RB:0,IN:3 | plus CC:1,IN:3,NN:4,JJ:6 | versus CC:1,IN:1 | minus CC:2,NN:3

    """
  private static let pronouns = """
    i you he she it we they me him us them myself yourself himself herself itself ourselves themselves yourselves
    'em hers ours theirs yours PRP
    her PRP$:0,PRP:2 | his PRP$:0,PRP:12 | my your our its their PRP$ | mine PRP:0,NN:4
    everyone everybody everything someone somebody something anyone anybody anything nobody nothing none NN
    there EX:2,RB:1 | one CD:0,NN:5,PRP:7 | ones NNS | here RB

    """
  private static let helpers = """
    could must should would shall ought cannot 'll ca wo sha MD
    can MD:0,NN:14 | may MD | might MD:0,NN:10 | will MD:0,NN:8 | 'd MD:2,VBD:3
    be VB | am 'm 're VBP | 've VBP | are VBP | is VBZ | was were VBD | been VBN | being VBG:0,NN:8
    have VBP:1,VB:1 | has VBZ | had VBD:0,VBN:5 | having VBG | do VBP:1,VB:1 | does VBZ | did VBD | doing VBG
    done VBN:0,JJ:10 | n't not RB | need VB:1,VBP:1,NN:1,MD:10 | needs VBZ:0,NNS:2 | needed VBD:1,VBN:1

    """
  private static let others = """
    never ever always often sometimes soon now then also too rather quite already again almost perhaps maybe thus
    hence instead meanwhile nevertheless nonetheless moreover furthermore otherwise therefore however together
    ago away forward apart aside anyway elsewhere abroad indeed RB
    just RB:0,JJ:12 | only RB:0,JJ:3 | even RB:0,JJ:9 | still RB:0,JJ:10 | very RB:0,JJ:10 | well RB:0,JJ:9,UH:9,NN:16
    much JJ:1,RB:1 | many several other JJ | few JJ | more JJR:1,RBR:1 | most JJS:1,RBS:1 | less JJR:1,RBR:1
    fewer JJR | least JJS:0,RBS:4 | others NNS | own JJ:0,VB:8,VBP:8 | same JJ | enough RB:1,JJ:1
    little JJ:0,RB:4 | long JJ:0,RB:2 | far RB:0,JJ:4 | early late JJ:0,RB:3 | later RB:0,JJ:3,RBR:6
    earlier RBR:1,JJR:2 | back RB:0,NN:5,JJ:6,VB:8,VBP:9 | ahead RB | first JJ:0,RB:3 | second JJ:0,NN:3,RB:7
    last JJ:0,VB:8,VBP:9,NN:9,RB:9 | third JJ:0,NN:6 | fourth fifth sixth seventh eighth ninth tenth JJ
    today tomorrow yesterday tonight NN:0,RB:8 | better JJR:0,RBR:2 | best JJS:0,RBS:3 | worse JJR:0,RBR:4
    worst JJS | further JJ:1,RB:2,RBR:2,VB:7 | farther RBR:0,JJR:3 | longer JJR:1,RBR:1 | sooner RBR
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion CD
    zero CD:0,NN:4 | dozen NN | dozens hundreds thousands millions billions trillions NNS
    yes oh hello hi hey ah please UH | ok okay UH:1,JJ:2 | thanks NNS:0,UH:4 | etc. etc FW:0 | e.g. i.e. FW
    a.m. p.m. NN | % NN | @ IN | + = / * < > SYM:0 | ca. RB | due JJ | ready JJ:0,VB:9 | able JJ | likely JJ:0,RB:5
    daily weekly monthly yearly JJ:0,RB:4 | friendly costly lonely lively deadly elderly JJ | hard JJ:0,RB:3
    fast JJ:0,RB:3 | high low JJ:0,RB:5,NN:7 | close JJ:1,VB:2,VBP:3,RB:3,NN:5 | right JJ:1,NN:1,RB:3
    left VBD:1,VBN:1,JJ:2,NN:5 | else RB | home NN:0,RB:5 | north south east west NN:1,RB:2,JJ:2
    mr. mrs. ms. dr. prof. gen. sen. rep. gov. st. inc. corp. ltd. co. NNP

    """
  private static let usual = """
    said VBD:0,VBN:6 | told VBD:0,VBN:3 | says VBZ | including VBG | according VBG | following VBG:0,JJ:6,NN:8
    regarding concerning VBG | given VBN | based VBN:0,VBD:5 | called VBN:0,VBD:1 | related VBN:1,JJ:1
    public JJ:0,NN:4 | official JJ:1,NN:1 | human JJ:0,NN:4 | military JJ:0,NN:5 | future NN:0,JJ:2 | present JJ:1,NN:2,VB:4,VBP:4
    file NN:0,VB:5,VBP:6 | files NNS:0,VBZ:6 | user NN | set VBN:1,VBD:1,VB:1,VBP:3,NN:2,JJ:7 | sets NNS:1,VBZ:1
    use NN:1,VB:0,VBP:1 | uses VBZ:0,NNS:2 | change NN:1,VB:1,VBP:3 | changes NNS:0,VBZ:3 | run VB:0,VBN:1,VBP:2,NN:2,VBD:9
    test NN:0,VB:3,VBP:5 | tests NNS:0,VBZ:5 | call VB:1,NN:1,VBP:2 | calls VBZ:1,NNS:1 | return NN:1,VB:1,VBP:2
    returns VBZ:0,NNS:1 | name NN:0,VB:4,VBP:6 | names NNS:0,VBZ:6 | type NN:0,VB:4,VBP:7 | types NNS:0,VBZ:8
    point NN:0,VB:4,VBP:5 | points NNS:0,VBZ:4 | order NN:0,VB:4,VBP:6 | issue NN:0,VB:4,VBP:6 | issues NNS:0,VBZ:5
    report NN:0,VB:3,VBP:3 | reports NNS:0,VBZ:3 | state NN:0,VB:5,VBP:5 | states NNS:0,VBZ:5 | work NN:0,VB:1,VBP:2
    works VBZ:1,NNS:1 | end NN:0,VB:3,VBP:5 | ends VBZ:1,NNS:2 | plan NN:0,VB:2,VBP:3 | plans NNS:0,VBZ:1
    view NN:0,VB:3,VBP:6 | views NNS:0,VBZ:6 | metadata NN | log NN:1,VB:1,VBP:3 | logs NNS:0,VBZ:4 | link NN:0,VB:3,VBP:5
    list NN:0,VB:3,VBP:5 | lists NNS:0,VBZ:3 | cause NN:1,VB:1,VBP:1 | result NN:0,VB:4,VBP:5 | results NNS:0,VBZ:4
    process NN:0,VB:4,VBP:6 | request NN:0,VB:4,VBP:6 | requests NNS:0,VBZ:5 | support NN:0,VB:1,VBP:2
    supports VBZ:0,NNS:4 | control NN:0,VB:3,VBP:5 | controls NNS:1,VBZ:1 | access NN:0,VB:3,VBP:6 | address NN:0,VB:3,VBP:6
    build VB:0,NN:3,VBP:2 | builds NNS:1,VBZ:1 | default NN:0,JJ:4,VB:9 | command NN:0,VB:8 | commands NNS:0,VBZ:9
    function NN:0,VB:6,VBP:6 | functions NNS:0,VBZ:6 | project NN:0,VB:8 | projects NNS:0,VBZ:9 | release NN:0,VB:2,VBP:5
    releases NNS:0,VBZ:2 | update NN:1,VB:1,VBP:4 | updates NNS:0,VBZ:2 | increase NN:0,VB:1,VBP:3 | rise NN:0,VB:1,VBP:3
    fall NN:1,VB:1,VBP:3 | offer NN:1,VB:1,VBP:2 | offers VBZ:0,NNS:1 | study NN:0,VB:3,VBP:5 | studies NNS:0,VBZ:6
    record NN:0,JJ:4,VB:4,VBP:7 | records NNS:0,VBZ:5 | interest NN | interests NNS | force NN:0,VB:3,VBP:5
    forces NNS:0,VBZ:4 | market NN:0,VB:8 | markets NNS | share NN:0,VB:2,VBP:3 | shares NNS:0,VBZ:4 | price NN:0,VB:8
    prices NNS | rate NN:0,VB:9 | rates NNS | head NN:0,VB:5,VBP:7 | heads NNS:0,VBZ:3 | face NN:1,VB:1,VBP:2
    faces VBZ:0,NNS:1 | hand NN:0,VB:6 | hands NNS | house NN:0,VB:7 | leaves VBZ:0,NNS:1 | leave VB:0,NN:2,VBP:2
    time NN:0,VB:10 | times NNS | part NN | parts NNS | place NN:0,VB:3,VBP:5 | places NNS:0,VBZ:4 | case NN | cases NNS
    page NN | pages NNS | line NN:0,VB:8 | lines NNS | code NN:0,VB:9 | key NN:0,JJ:2 | field NN | fields NNS
    help VB:0,NN:1,VBP:2 | need NN:1,VB:1,VBP:0 | want VBP:0,VB:1 | wants VBZ | lead VB:0,NN:2,VBP:2 | leads VBZ:0,NNS:4
    vote NN:0,VB:2,VBP:4 | votes NNS:0,VBZ:5 | attack NN:0,VB:3,VBP:5 | attacks NNS:0,VBZ:4 | fire NN:0,VB:5 | fires NNS:0,VBZ:5
    talk NN:1,VB:1,VBP:2 | talks NNS:0,VBZ:2 | visit NN:0,VB:1,VBP:4 | deal NN:0,VB:3,VBP:5 | strike NN:0,VB:3,VBP:4
    strikes NNS:0,VBZ:4 | group NN:0,VB:8 | groups NNS | check VB:0,NN:1,VBP:3 | checks NNS:1,VBZ:1 | note NN:1,VB:0,VBP:3
    notes NNS:0,VBZ:2 | match NN:1,VB:1,VBP:2 | matches VBZ:1,NNS:1 | load NN:1,VB:1,VBP:3 | click VB:0,NN:2,VBP:4
    stop VB:0,NN:2,VBP:3 | start VB:0,NN:1,VBP:2 | starts VBZ:0,NNS:4 | show VB:0,VBP:1,NN:1 | shows VBZ:0,NNS:3
    look VB:0,NN:2,VBP:1 | looks VBZ:0,NNS:5 | open JJ:1,VB:1,VBP:3,NN:12 | clear JJ:0,VB:3,VBP:6,RB:9 | free JJ:0,VB:4,RB:7
    meet VB:0,VBP:1,NN:8 | met VBD:0,VBN:2 | mean VB:1,VBP:1,JJ:4,NN:5 | means VBZ:1,NNS:1 | kind NN:0,JJ:6 | sort NN:0,VB:4
    fact NN | war NN | government NN | people NNS | police NNS:0,NN:1 | media NNS:0,NN:3 | series NN | news NN | lot NN
    cost NN:1,VB:1,VBP:2,VBD:3,VBN:5 | costs NNS:0,VBZ:2 | aim NN:1,VB:2,VBP:2 | aims VBZ:0,NNS:2 | hope VB:1,VBP:1,NN:0
    claim NN:1,VB:1,VBP:1 | claims NNS:0,VBZ:1 | demand NN:0,VB:2,VBP:3 | demands NNS:0,VBZ:3 | protest NN:0,VB:2,VBP:3
    protests NNS:0,VBZ:6 | charge NN:0,VB:3,VBP:4 | charges NNS:0,VBZ:5 | trial NN | trade NN:0,VB:3 | board NN | fund NN:0,VB:3
    funds NNS:0,VBZ:5 | budget NN | tax NN:0,VB:5 | taxes NNS:0,VBZ:9 | data NNS | criteria NNS | cut VB:1,NN:1,VBD:2,VBN:2,VBP:3
    cuts NNS:0,VBZ:2 | read VB:0,VBD:2,VBN:2,VBP:2,NN:9 | put VB:1,VBD:1,VBN:1,VBP:3 | let VB:0,VBD:3,VBN:4,VBP:3
    """
}
