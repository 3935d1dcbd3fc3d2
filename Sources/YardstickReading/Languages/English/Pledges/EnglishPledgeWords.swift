/// Words that tell a pledge from a forecast, and a programme from a phrase.
enum EnglishPledgeWords {
    static func add(to lexicon: inout Lexicon) {
        addNouns(agents, .agent, to: &lexicon)
        addNouns(aims, .aim, to: &lexicon)
        addNouns(heads, .programmeHead, to: &lexicon)
        EnglishLexicon.add(stating, .stating, to: &lexicon)
        EnglishLexicon.add(deeds, [], to: &lexicon)
        EnglishLexicon.add(resolving, .resolving, to: &lexicon)
        lexicon.add(all: "committed determined going", .resolving)
        lexicon.add(
            all: "effort efforts steps measures action actions endeavor endeavors endeavour endeavours pains",
            .effort)
        lexicon.add(all: generic, .generic)
    }

    private static func addNouns(_ words: String, _ tags: Tags, to lexicon: inout Lexicon) {
        for word in words.words {
            let isPlural = word.hasSuffix("s") && !word.hasSuffix("ss")
            lexicon.add(word, tags.union(isPlural ? [.noun, .plural] : .noun))
        }
    }

    /// Those who can act, by what they are called.
    private static let agents = """
        government governments authority authorities council councils committee committees commission commissions \
        department departments ministry ministries minister ministers bureau bureaus bureaux agency agencies office \
        offices board boards administration administrations city cities county counties province provinces district \
        districts state states municipality municipalities township townships town towns region nation country \
        congress parliament party parties mayor governor president premier secretary director directors manager \
        managers officer officers official officials cadre cadres leader leaders member members team teams staff \
        organization organizations organisation organisations institution institutions company companies enterprise \
        enterprises utility university universities college colleges school schools hospital hospitals court courts \
        police partner partners partnership coalition union unions association associations regulator regulators \
        developers operators providers owners employers contractors taskforce group groups units everyone
        """

    private static let aims = """
        goal goals target targets aim aims objective objectives task tasks priority priorities mission purpose \
        vision ambition ambitions intention plan focus commitment commitments pledge promise step responsibility job
        """

    private static let heads = """
        plan action strategy programme program initiative project scheme campaign fund act roadmap framework charter \
        actions programmes programs projects plans strategies initiatives schemes campaigns pledge
        """

    /// A name needs more than these before its head.
    private static let generic = """
        action work strategic master plan programme program project strategy general annual draft final new next \
        implementation management business this that each every framework current first second third fourth \
        fifth five year term short long medium improvement development comprehensive
        """

    /// Verbs that tell a state, a turn of events or a thought. Those that need no form of their own here are
    /// known as verbs already; only the class is added.
    private static let stating = """
        become/became/become remain stay reach exceed surpass see/saw/seen face experience encounter undergo/underwent/undergone \
        affect impact suffer lose/lost/lost know/knew/known feel/felt/felt like love want hope believe think/thought/thought \
        mean/meant/meant consist include involve contain comprise constitute represent result occur happen exist appear seem \
        tend vary depend benefit belong lack enjoy inherit emerge come/came/come fall/fell/fallen rise/rose/risen \
        stand/stood/stood account rank total amount average notice note remember forget/forgot/forgotten recall recognize \
        recognise understand/understood/understood expect require need base thank say/said/said agree \
        relate locate concern thrive flourish prosper get/got/got
        """

    /// Deeds that quantities never hang on.
    private static let deeds = """
        inject punish grasp reiterate refresh inaugurate uproot rectify straighten galvanise galvanize electrify weatherise \
        weatherize propel reskill upskill chair convene commission digest shore forestall outlaw penalise penalize
        """

    private static let resolving = """
        plan aim intend pledge promise commit vow propose seek/sought/sought endeavor endeavour strive/strove/striven \
        resolve undertake/undertook/undertaken need
        """
}
