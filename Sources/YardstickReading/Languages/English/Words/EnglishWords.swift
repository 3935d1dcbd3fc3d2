/// The closed classes of English: words that carry the grammar of a sentence.
enum EnglishWords {
    static let determiners =
        "the a an this these each every any no some both all another such either neither what"
    static let possessivePronouns = "our its their his her my your"
    static let pronouns =
        "we i they it he she you us them him me there who everyone nobody ourselves themselves itself"
    static let prepositions = """
        of in on at by for from to with without within into onto over under above below between among against \
        through throughout during since until till about around across along beyond behind beside besides towards \
        toward upon via per despite amid amidst amongst concerning regarding including following like than as \
        beneath near off outside inside plus unlike except excluding versus alongside worth
        """
    static let conjunctions = "and or but nor plus"
    static let subordinators = """
        that so because although though while whereas if when whenever unless whether once since until where \
        lest after before as whilst albeit
        """
    static let relatives = "which that who whom whose where"
    static let modals = "will would shall should must may might can could cannot ought"
    static let be = "be is are was were been being am 's"
    static let have = "have has had having"
    static let auxiliaryDo = "do does did"
    static let negations = "not never no"
    static let adverbs = """
        also still already again further furthermore moreover however therefore thus hence then now here only just \
        today tonight yesterday tomorrow \
        even ever very more most less least too quite rather respectively together almost nearly approximately \
        roughly altogether once twice well soon always often up down out about around over under away back forward \
        finally firstly secondly thirdly lastly overall instead otherwise meanwhile later earlier early yet so \
        upward upwards downward downwards onward onwards all both each far better faster best currently annually yearly monthly daily jointly yoy alone abroad
        """
    static let adjectives = """
        new old good better best great large larger largest big bigger small smaller high higher highest low \
        lower lowest long short major key main important first last next other many much several few more most \
        less least same different total overall average annual national provincial municipal local regional \
        global international domestic foreign public private rural urban social economic green digital smart \
        modern advanced additional existing current previous recent past present future further strong stronger \
        rapid fast steady stable full whole entire net gross real actual nominal per free open direct own \
        available able sustainable renewable residential commercial industrial agricultural financial fiscal \
        slower faster quicker brisker steadier milder gentler sharper smallest longest shortest greatest fastest slowest \
        regular modest moderate robust sharp slight steep dramatic sustained healthy solid impressive encouraging \
        historic marked notable considerable substantial significant gradual little interim intermediate primary secondary tertiary elementary vocational natural strategic elderly friendly timely costly orderly \
        wide extra consecutive ecological environmental cultural medical basic special general common central \
        comprehensive respective mild stagnant cumulative combined statewide nationwide citywide countywide districtwide worldwide
        """

    /// Names the measure and not the thing: "the number of", "a total of".
    static let measureNouns = """
        total number numbers amount average proportion share percentage rate level value volume scale figure sum height peak high low record pace speed clip
        """

    /// A number behind one of these is a name: "Article 5", "Figure 3".
    static let labels = """
        proposition propositions no number article section chapter figure fig table part page pp phase version grade class level scope tier \
        type goal action step stage item line route highway interstate motorway bill act sb ab paragraph appendix annex note footnote \
        category objective recommendation measure strategy group zone district title unit module milestone volume vol \
        issue option scenario priority task area outcome exhibit attachment clause rule order resolution directive \
        room suite building floor box form schedule practice principle directive chart exhibit standard statute \
        actions articles sections chapters figures tables parts phases grades levels scopes tiers types goals steps \
        items lines routes notes categories objectives recommendations groups zones units modules options tasks \
        practices principles milestones outcomes priorities pages clauses paragraphs \
        sdg sdgs ward wards band bands regulation regulations ordinance circular memorandum stat \
        component components subcomponent output outputs criterion criteria map maps pillar pillars workstream \
        question questions query head subhead station terminal junction runway docket windows \
        pg pgs col cols division divisions pier piers wave waves census berth berths
        """

    /// The last word of a street's name.
    static let streets =
        """
        street st avenue ave road rd boulevard blvd lane drive way square terrace highway parade \
        quay wharf crescent circle plaza mews embankment esplanade promenade
        """

    /// A number before one of these, hyphenated or capitalised, belongs to a name: "three-year action plan".
    static let initiatives = """
        plan plans action actions campaign campaigns programme programmes program programs strategy strategies \
        initiative initiatives drive project projects framework outline
        """

    /// Places that are ranked among others of their kind.
    static let regions = """
        city cities county counties province provinces district districts prefecture prefectures municipality \
        municipalities region regions town towns township townships village villages country countries nation nations \
        world mainland state states counterparts peers
        """

    static let timeUnits =
        "year years month months week weeks day days quarter quarters hour hours decade decades period minute minutes half"
    static let months = """
        january february march april may june july august september october november december jan feb mar apr jun \
        jul aug sep sept oct nov dec
        """
    static let backward = "last past previous preceding prior recent"
    static let forward = "next coming following future upcoming subsequent"

    /// Words whose stop does not end a sentence.
    static let abbreviations = """
        no nos mr mrs ms dr prof st vs etc e.g i.e eg ie approx fig figs inc ltd co corp dept est sec art vol col cols para paras pp p \
        jan feb mar apr jun jul aug sep sept oct nov dec gov sen rep u.s u.k ave blvd stat pub reg rs shs kshs ksh ushs tshs frw
        """

    static let nouns = """
        people residents enterprises companies cities counties villages areas growth gdp revenue income incomes \
        expenditure investment investments percent yuan thing things being building buildings housing spending training \
        manufacturing engineering funding lighting heating cooling parking shipping banking farming mining planning \
        clothing manufacturing mining farming fishing banking engineering shipping logging retailing catering ceiling ceilings borrowing borrowings earnings filing filings dwelling dwellings crossing crossings holding holdings landing landings offering offerings opening openings hearing hearings \
        learning teaching nursing meeting meetings learning beginning spring morning evening wellbeing well-being \
        staff data society societies economy economies communities families facilities industries countries authorities \
        policies activities opportunities technologies universities bodies bed beds need seed feed speed red \
        hundred hundreds thousands millions billions trillions process family supply reply ally access success progress business businesses \
        address loss losses class pass gas gases bus buses status campus virus basis analysis crisis emphasis monopoly assembly ally rally
        """

    /// What a document shows under a number of its own, as it stands before its caption.
    static let exhibits = "figure fig table chart graph map exhibit diagram box infographic"

    /// Words of headings that look back on work done or ahead to work to do.
    static let tones = ToneWords(
        past:
            "review achievements achievement achieved accomplishments accomplished reviewing retrospect progress history lookback work results experience realized",
        future:
            "targets target goals goal tasks task objectives objective priorities priority requirements prospects outlook deployment arrangements future next will projected actions commitments recommendations expectations",
        fulfilling: "implementation fulfillment fulfilment execution completion",
        facts:
            "profile glance geography overview background context introduction snapshot today currently current existing status situation baseline inventory statistics facts demographics trends findings consultation survey stand challenges issues problems constraints",
        budget: "budget budgets appropriation appropriations",
        account: ["Work Report", "Work of the", "People's Congress", "People’s Congress"],
        pledging: "will forecast", fallingShort: "only", today: "today now"
    )
}
