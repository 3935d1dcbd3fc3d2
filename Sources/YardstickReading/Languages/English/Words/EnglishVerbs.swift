/// The verbs of plans and reports, by what they do to a quantity. Inflections are made by rule; irregular
/// ones stand as base/past/participle.
enum EnglishVerbs {
    /// "reached 5 million": the subject has the value.
    static let reaching = """
        reach total amount/amounted hit/hit/hit attain equal number stand/stood/stood average approach sit/sat/sat \
        near register come/came/come sum peak score
        """

    /// "exceeded 5 million": the subject has more than the value.
    static let exceeding = "exceed surpass top outstrip outpace outnumber cross"

    static let rising = """
        increase grow/grew/grown rise/rose/risen climb jump expand gain surge soar raise accelerate \
        boost rebound pick widen lift leap enlarge extend improve enhance scale add appreciate skyrocket upsize \
        advance elevate swell edge creep/crept/crept tick spike quicken
        """

    static let falling = """
        decrease decline drop fall/fell/fallen reduce cut/cut/cut shrink/shrank/shrunk lower shorten narrow slash \
        slow plunge slide/slid/slid dip trim lessen curtail contract diminish slump tumble minimise minimize \
        save halve shed/shed/shed ease moderate soften weaken retreat subside recede plummet dwindle slip sink/sank/sunk erode
        """

    static let keeping =
        "keep/kept/kept maintain remain stay hold/held/held control stabilise stabilize limit cap retain confine peg restrict stagnate plateau hover"

    /// "account for 15% of GDP".
    static let sharing = "account comprise constitute represent make/made/made occupy contribute"

    static let ranking = "rank place list rate"

    /// "continue to rank": the infinitive shares the subject.
    static let leaning = """
        continue begin/began/begun start strive/strove/striven aim plan seek/sought/sought need manage expect hope fail tend intend remain \
        help serve come/came/come prove appear seem want try work endeavor endeavour attempt pledge commit promise
        """

    static let holding = "cover include contain involve boast comprise consist own benefit employ house span"

    static let multiplying = "double triple treble quadruple quintuple halve"

    /// Makes something that was not there before: its object is counted over the whole period.
    static let making = """
        build/built/built create construct establish found launch introduce train recruit open produce develop \
        generate install plant foster cultivate issue set/set/set add attract complete renovate upgrade implement \
        host organise organize organize hold/held/held carry start begin/began/begun form sign sell/sold/sold \
        buy/bought/bought award grant provide offer deliver distribute offer supply send/sent/sent dispatch \
        publish release adopt approve handle settle solve resolve process review inspect transform convert \
        reconstruct rebuild/rebuilt/rebuilt refurbish retrofit reclaim restore dredge pave connect link lay/laid/laid \
        invest spend/spent/spent allocate earmark raise finance fund lend/lent/lent disburse pay/paid/paid \
        recover collect achieve realise realize win/won/won receive obtain secure acquire earn employ hire \
        transfer relocate resettle help support serve benefit assist cover subsidise subsidize eliminate remove \
        phase shut/shut/shut close demolish ban replace digitise digitize put/put/put bring/brought/brought \
        afforest reforest tear/tore/torn undertake/undertook/undertaken conduct execute finish fulfil fulfill roll register identify designate \
        certify select nurture incubate treat vaccinate test rescue lift arrange make/made/made visit
        """

    /// "aimed to reduce": what follows is meant, whatever became of it.
    static let aiming =
        "aim plan intend need seek/sought/sought pledge promise commit/committed vow propose want hope wish target agree schedule expect require"

    /// Nouns and adjectives of the same kind: "a commitment to plant", "likely to reach".
    static let aims = """
        goal goals target targets aim aims objective objectives ambition ambitions commitment commitments plan plans \
        pledge pledges proposal proposals intention intentions due likely poised slated set track course mandate mandates \
        requirement requirements obligation obligations duty duties necessary essential imperative
        """

    /// "the budget proposes 3 million": the object is what is meant.
    static let proposing =
        "propose target call envisage envision anticipate project forecast/forecast/forecast request recommend urge"

    /// "the scheme provides 500 pounds a household": a rule for each of those who qualify.
    static let granting =
        "provide offer give/gave/given pay/paid/paid receive grant get/got/got entitle access claim"

    static let other = """
        equate translate correspond detail absorb sequester procure stipulate mandate span entail necessitate offset/offset/offset \
        displace breach lease commute cycle deprive evict rehouse attract sponsor operate accredit resurface repave mow \
        accept access accommodate accomplish accumulate act adapt address adhere adjust administer admit advise \
        affect afford agree aid aim align allow amend analyse analyze announce answer anticipate appear apply \
        appoint appreciate ask assess assign assume assure attach attend authorise authorize avoid \
        balance base bear/bore/borne become/became/become believe belong block break/broke/broken bridge \
        broaden calculate call campaign care cause celebrate center centre challenge change charge check choose/chose/chosen \
        clarify clean clear combat combine commence commend comment commit committed communicate compare compensate \
        compete compile complement comply compose concentrate concern conclude confirm confront conserve consider \
        consist consolidate consult consume contain continue cooperate coordinate correct cost/cost/cost counter crack credit \
        curb customise customize deal/dealt/dealt decide declare decarbonise decarbonize dedicate deepen define defuse demand demonstrate deny depend \
        deploy derive describe design desire detect determine devise direct disclose discover discuss display \
        dispose disrupt diversify divert divide do/did/done draft draw/drew/drawn drive/drove/driven drop ease educate embed embrace \
        emerge emit emphasise emphasize empower enable encounter encourage end endeavor endeavour endorse enforce engage \
        enjoy enrich enrol enroll ensure enter entitle envisage envision equip eradicate escalate estimate evaluate \
        evolve examine exchange excel exempt exercise exert exist expect expedite experience explain \
        exploit explore export expose express face facilitate fail favor favour feature feed/fed/fed feel/felt/felt fight/fought/fought \
        file fill find/found/found fix flourish focus benefit/benefitted/benefitted follow forecast/forecast/forecast foresee/foresaw/foreseen forge formulate forward \
        free freeze/froze/frozen function gather get/got/got give/gave/given go/went/gone govern graduate guarantee guard guide \
        happen harness have/had/had head heal hear/heard/heard highlight identify ignite illustrate imagine impact impede import \
        impose include incentivise incentivize incorporate indicate influence inform inherit initiate innovate \
        inspire institute insulate insure integrate intend intensify interact intervene invite involve issue \
        join judge justify know/knew/known label lack lag lead/led/led lean learn leave/left/left let/let/let leverage \
        lie/lay/lain like line live localise localize locate look lose/lost/lost love manage manufacture mark market master match matter mature \
        mean/meant/meant measure meet/met/met merge mitigate mobilise mobilize modernise modernize modify monitor move \
        name entrust oblige prescribe need negotiate note notice notify observe occur operate oppose optimise optimize order \
        orient outline overcome/overcame/overcome overhaul oversee/oversaw/overseen own participate partner pass perfect \
        perform permit persist persuade pilot pioneer plan play pledge point pool position possess postpone power practice practise \
        predict prefer prepare present preserve press prevent prioritise prioritize proceed project prohibit \
        promise promote prompt propose prosper protect prove pull pursue push quantify question quicken quit/quit/quit react read/read/read \
        rebalance recall recognise recognize recommend record recycle redevelop redirect refer refine reflect reform refrain \
        regard regenerate regulate reimburse reinforce reject relate relax relieve rely remain remind renew rent reopen reorganise \
        reorganize repair repeat replicate report request require research reserve reshape respect respond restrict \
        restructure result resume retain retire retrain return reuse reveal revise revitalise revitalize revive reward \
        rid ring rise run/ran/run safeguard satisfy say/said/said scale schedule scrap screen seal search see/saw/seen seek/sought/sought \
        seem sense separate settle shake/shook/shaken shall shape share shift ship show/showed/shown sign simplify simulate smooth solicit source \
        spare speak/spoke/spoken specialise specialize specify speed/sped/sped spur stage standardise standardize step stick/stuck/stuck stimulate stop \
        store streamline strengthen stress strike/struck/struck strive/strove/striven structure study submit submitted substitute succeed suffer suggest \
        suit summarise summarize supervise suppose surround survey suspend sustain switch tackle tailor take/took/taken tap \
        target tax teach/taught/taught tell/told/told tend terminate thank think/thought/thought thrive throw/threw/thrown tighten track trade trigger \
        trust try turn uncover undergo/underwent/undergone underpin underpinned understand/understood/understood unify unite unleash unlock unveil \
        subscribe arrive depart worship reside dwell stem ensue enact legislate repeal inaugurate convene preside testify \
        proclaim reaffirm affirm reinstate revoke expire accrue amortise amortize depreciate refinance borrow repay waive \
        deduct overspend/overspent/overspent underspend/underspent/underspent underline underscore reiterate cite depict \
        exemplify embody denote imply infer compute tally enumerate scrutinise scrutinize vet validate corroborate perceive \
        deem differ fluctuate stagnate languish falter cope restart relaunch rehabilitate revamp harmonise harmonize \
        exclude situate cater furnish outfit assemble fabricate excavate disinfect irrigate purify incinerate repurpose \
        reap breed/bred/bred navigate electrify brighten illuminate weatherise weatherize extinguish evacuate diagnose \
        prescribe immunise immunize detain imprison incarcerate prosecute convict penalise penalize punish instruct reskill \
        upskill replenish restock deplete exhaust erode degrade pollute contaminate submerge ravage devastate uproot \
        migrate emigrate immigrate mediate arbitrate reconcile concede cede relinquish abandon forgo/forwent/forgone \
        outsource nationalise nationalize privatise privatize deregulate liberalise liberalize loosen obey flout violate \
        infringe kill die injure donate endow underwrite/underwrote/underwritten divulge advertise rename amalgamate \
        append subtract vacate inhabit populate invade defend forbid/forbade/forbidden disqualify \
        update uphold/upheld/upheld urge use utilise utilize value vary verify view vote wait walk want warn waste \
        watch weaken weather welcome wish withdraw/withdrew/withdrawn withstand/withstood/withstood witness work worry write/wrote/written yield \
        devote touch fetch defer augment usher oblige maximise maximize alleviate invigorate activate \
        rationalise rationalize rectify motivate acknowledge capture dig/dug/dug realign embark bolster \
        incur steer grasp seize eat/ate/eaten heed redouble encompass operationalise operationalize \
        culminate originate compel amass attribute bestow clinch coincide confer constrain contemplate \
        contend dampen decouple defray delegate deteriorate devolve divest dominate elect elaborate emanate \
        enlist entrust erect exacerbate galvanise galvanize garner hasten hinder hover inflate invoke \
        isolate kickstart levy lodge multiply neglect neutralise neutralize nominate orchestrate \
        overtake/overtook/overtaken patronise pertain preclude prolong propel provoke reassure recoup refill \
        remit remunerate reprioritise reprioritize resign resist retrieve revert revolve stagger suffice \
        supersede suppress surmount surrender tolerate transact transmit traverse undermine vanish vie wane \
        weigh withhold/withheld/withheld wield outperform reallocate redistribute reroute rezone rewild \
        replant reseed retool reassess recalibrate recommit reconnect recreate reintroduce biodegrade \
        desalinate digitalise digitalize disaggregate disincentivise domesticate downsize formalise \
        formalize hospitalise hospitalize internationalise legalise legalize monetise monetize naturalise \
        pedestrianise pedestrianize preempt prefund professionalise regularise regularize securitise \
        sensitise sensitize subdivide unbundle underperform urbanise urbanize accompany adjoin adorn afflict \
        allay amplify apportion appraise ascertain aspire assert avert await banish befit beautify blossom \
        buttress carve characterise characterize circulate collaborate collide commemorate complain conceive \
        condemn conform congratulate conjure conquer consent conspire converge convey convince crave deflect \
        denounce derail descend deserve despatch destroy deter devour dilute discard discontinue discourage \
        dismantle dismiss dispense disperse disseminate dissolve distinguish distort diverge edit eject \
        elapse elicit emulate enclose encroach endure enquire envelop err evade evoke exhibit exhort expel \
        fasten fend flank flatten flee/fled/fled forfeit forgive/forgave/forgiven fortify glean grapple \
        greet hamper hang/hung/hung heighten hoist impair implore incite induce infect inflict inhibit \
        insert insist intercept interfere interpret interrupt interview irritate jeopardise jeopardize \
        kindle lament lengthen liaise liberate lure manoeuvre masquerade meander memorise mingle mourn \
        narrate obligate obscure obstruct offend omit ooze ostracise overburden overlook overrun overshadow \
        overshoot/overshot/overshot overwhelm plead ponder portray postulate precede presume pretend prevail \
        procrastinate profess proliferate propagate quell quench readjust rebuke reciprocate reckon \
        reconsider reconstitute reconvene reformulate rejoin rejuvenate remediate renegotiate renounce \
        repatriate reproduce rescind resemble resent resonate restrain resurrect reunite revisit reschedule \
        saturate scatter segregate sever siphon slaughter spawn subdue substantiate succumb symbolise \
        tabulate tamper tempt thwart topple trample transcend transgress undercut undergird underlie unfold \
        unravel upend utter vilify visualise wander weave/wove/woven wed whittle wipe wrest
        """

    /// Every list of verbs.
    static let all = [
        other, reaching, exceeding, rising, falling, keeping, sharing, leaning, holding, ranking, multiplying,
        making, aiming, proposing, granting,
    ]

    /// Verb forms that are nouns as often: after a determiner or adjective they are read as nouns.
    static let alsoNouns = """
        interview interviews levy levies capture touch surrender waits \
        increase increases growth rise rises jump gain gains surge boost decrease decreases decline declines drop drops fall falls cut cuts \
        cap rents total totals sum sums amount amounts number numbers average averages rank place list rate rates account accounts \
        plan plans project projects program programs programme programmes report reports work works support use uses \
        export exports import imports trade trades market markets target targets measure measures change changes \
        demand demands supply supplies need needs order orders test tests review reviews visit visits study studies research \
        record records reserve reserves reform reforms result results share shares shift source sources stage stages \
        step steps structure survey surveys tax taxes track view views vote votes waste wastes yield yields power powers position \
        present press process processes question questions request requests reward rewards risk run screen search sense \
        set sets stress switch tap test transfer transfers turn value values update upgrade walk walks watch \
        benefit benefits campaign campaigns care cause center centers centre centres challenge challenges charge charges \
        check checks comment comments concern concerns contract contracts control controls cover credit credits \
        deal deals design designs display drive end ends estimate estimates exchange exchanges exercise experience experiences \
        face feature features feed file files fight finance finances finish fix focus force form forms function functions fund funds \
        guarantee guide guides head heads help highlight highlights host impact impacts influence influences issue issues judge label \
        lack lead line lines link links list lists look mark marks master match matter matters mean means \
        name names note notes notice offer offers open/open pass permit permits pilot pilots pioneer play pledge pledges point points \
        pool pools practice practices promise promises purchase push rent repair repairs rescue research return returns \
        rule rules sale saving savings schedule scrap sign signs speed stop store stores strike train trains treat trust try \
        aid aids aim aims answer answers balance balances base bases bear block blocks break bridge bridges call calls \
        access act acts address adds advance advances appeal approach approaches attempt award awards ban bans bid \
        budget budgets catch claim claims class clean clear climb close club combat complex compromise conduct \
        contact contest cost costs count counts course court cross crowd cure current cycle damage date dates debate debt defeat delay delays \
        document documents double doubt draft drafts dream effect effects effort engineer engineers equal escape evidence excess excuse \
        extract factor fire flow flows fly forecast forecasts gate grade grades grant grants ground group groups handle harm heat \
        hold home honor honour hope house household hurt increase interest interests joint joke jump key \
        land landmark level levels lift light like limit limits living load loan loans lock lot love \
        machine mail major make manufacture map maps mass meet mine mines minute mix model models monitor move moves \
        object objects pattern patterns pay peak people phase phases place places plant plants plot plots poll port ports post \
        price prices print prize produce profit profits progress protest queue quote race raise range ranges \
        release releases relief remedy resort resource resources rest restaurant retail ride ring rise risks road roads role roll root round route row \
        scale scales school schools score scores seat seats section sections sector service services shape shelter ship ships shop shops \
        shortage show shows site sites size slip smooth spot spots spread square staff stand standard standards star start starts state states station \
        stations stay steel stick stock stocks stone storm stream strength string struggle subject substitute suit talent \
        talents task tasks tear text tie time tip title top tour tower town toy trace trade traffic transport trap trend \
        trick trigger trip trouble twist type types unit units vacation volume volumes wage wages want war water waters wave way wear weather weight \
        welcome wheel wind winds wish witness wonder wood worry wound zone zones complete perfect separate average near lower open \
        commute commutes lease leases cycle cycles offset offsets breach breaches sponsor sponsors span spans \
        detail details retrofit retrofits audit audits upgrades pledge forecast pilots commissions \
        speeds slow correct direct free narrow mature correct own clean clear secure cultivate express present lean top dip slide project \
        institute institutes graduate graduates guard guards partner partners guarantees houses contract contracts
        """
}
