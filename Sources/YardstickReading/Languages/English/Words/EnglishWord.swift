/// Words that rules name one by one. Their numbers in the lexicon follow the order here, from 1 on.
enum EnglishWord: UInt16, CaseIterable {
    case of = 1
    case to, by, from, `in`, on, at, `for`, with, into, over, under, above, below, between, among, within, per
    case cannot, stepped, scaled, thanks, because, reflected, reflects, reflecting
    case portfolio, fleet, land
    case and, or, but, the, a, an, its, their, our, it, they, we, that, those, this, these, which, who, whose
    case than, up, down, more, less, fewer, most, least, one, half, all, both, each, every, total, totals,
        totalled, totaled,
        totalling, totaling, amounted, number, numbers
    case average, respectively, account, accounted, accounts, accounting, times, time, top, first, place,
        places
    case year, years, month, months, day, days, end, beginning, plan, period, five
    case last, past, next, coming, since, during, through, until, before, after, about, around
    case consecutive, straight, row, other, others, new, additional, same, such, `as`, well, so, not, no
    case increase, growth, rise, decrease, decline, drop, reduction, share, proportion, percentage, ratio,
        rate
    case compared, against, higher, lower, remaining, rest, now, early, late, mid, middle, midway, quarter,
        quarters
    case ranked, ranking, rank, ranks, position, nation, national, country, world, largest, biggest, highest
    case current, fiscal, fy, sfy, calendar, aged, age, old, only, also, making, bringing, taking,
        representing
    case reach, reached, reaches, reaching, `is`, are, was, were, be, been, will, has, have, had
    case rose, grew, doubled, doubling, double, twice, amount, amounts, value, gap, difference, make, made
    case former, latter, annual, annually, yearly, quarterly, monthly, daily, cumulative, cumulatively,
        accumulated
    case start, versus, levels, level, today, currently, previous, expected, projected, estimated, planned,
        target, targets, goal, goals
    case mark, threshold, milestone, `continue`, continues, continued, baseline, ago, city, county, province,
        another, larger, record, without, zero, there, `where`, when, `while`, what, including, like, follows,
        followed, out
    case aim, objective, ambition, commitment, pledge, result, results, actual, achieved
    case cost, costs, status, progress, ranges, range, ranging, ranged, vary, varies, equates, equals,
        equivalent, equal, call, calls, called, calling, olds, unlike, plans, proposals, ages, way, relative,
        ahead, behind, towards, toward, go, goes, going, went, gone, allocation
    case tel, phone, telephone, fax, isbn, issn, doi, see, net, carbon, emission, emissions, waste, prices
    case did, rates, adding, heart, mind, gdp, output, extra, lowest, best, added, forecast, voice, predicted,
        anticipated, preliminary
    case industries, sectors, education, schooling, move, moved, moving, fall, worth, whether, bring, brings,
        brought, push, pushing, pushed, decade, figure, figures, forward, throughout, needs, need
    case subsidies, subsidy, loans, bonds, funds, grants, taxes, refunds, payments, allowances, deficit, debt,
        fees, profits, profit, revenue, revenues, relief, compensation, rebates, accumulative, expenditures,
        expenditure, spending, successive, barrier, barriers, marks, thresholds, exceeding, pieces, sets,
        batches, teu, teus, terms, high, whom, fixed, set, setting
    case horizon, timeframe, financial, upcoming, ongoing, equate, translates, translate, prefer, chose,
        almost, nearly, approximate, ended, ending, revised, proposed, values, award, apply, applies, applied,
        applying, bid, nationwide, nationally, globally, worldwide, statewide, include, includes
    case program, programme, guideline, guidelines, blueprint, dollars, price, index, constant, base, based
    case construction, building, renovation, creation, installation, rehabilitation, planting, training,
        completion
    case data, statistics, volume, implementing, implementation, succession
    case vision, agenda, roadmap, presently, earlier, then, aside, till, attend, attended, attending, attends,
        attendance
    // What is meant to be spent, from `budget` to `estimates`.
    case budget, budgets, outlay, outlays, appropriation, appropriations, allotment, estimates
    // Sets money aside, from `allocate` to `budgeted`.
    case allocate, allocates, allocated, allocating, allot, allots, allotted, allotting, earmark, earmarks,
        earmarked, earmarking, ringfenced, provisioned, appropriated, budgeted
    // Puts forward what is meant, from `unveil` to `published`.
    case unveil, unveils, unveiled, unveiling, announce, announces, announced, announcing, approve, approves,
        approved, approving, presents, presented, presenting, tabled, adopt, adopts, adopted, adopting,
        launch, launches, launched, launching, publish, publishes, published
    // Fixes how much is to be, from `pegged` to `capped`.
    case pegged, targeted, capped
    // Says that something was so before, from `once` to `initially`.
    case once, previously, formerly, originally, initially, inherited
    // Holds opinions of what is to come, from `believe` to `confident`.
    case believe, believes, believed, think, thinks, hope, hopes, hoped, expect, expects, confident
    // Bounds what may be, from `limit` to `quota`.
    case limit, limits, ceiling, ceilings, cap, caps, quota, quotas
    // Those whom a plan is for, from `people` to `pensioners`.
    case people, residents, citizens, inhabitants, students, pupils, children, workers, employees, servants,
        families, households, farmers, patients, passengers, members, teachers, villagers, persons, pensioners
    // What someone has or leads, from `lives` to `nutrition`.
    case lives, living, livelihoods, livelihood, salaries, salary, wages, incomes, income, standards,
        standard, conditions, health, welfare, wellbeing, quality, nutrition
    case running, scenario, scenarios, strategy, focus, focuses, line
    case change, changes, outturn, support, urge, seek, favor, back, existing, bottom, dial, page
    case can, could, already, just, advance, advanced, estimate, fortune, turn, turns, turned, turning,
        hundreds, thousands, millions, billions, trillions, tens, dozens
    // Uses money up, from `spend` to `putting`.
    case spend, spends, spent, use, uses, used, using, put, puts, putting
    // Puts money into what is to last, from `invest` to `injecting`.
    case invest, invests, invested, investing, inject, injects, injected, injecting
    // Gives money to someone or something, from `commit` to `awarding`.
    case commit, commits, committed, committing, dedicate, dedicates, dedicated, dedicating, devote, devotes,
        devoted, devoting, provide, provides, provided, providing, grant, granted, granting, give, gives,
        gave, given, giving, contribute, contributes, contributed, contributing, channel, channels,
        channelled, channelling, channeled, channeling, direct, directed, directing, reserve, reserves,
        reserved, reserving, disburse, disburses, disbursed, disbursing, distribute, distributes, distributed,
        distributing, deliver, delivers, delivered, delivering, offer, offers, offered, offering, receive,
        receives, received, receiving, awards, awarded, awarding
    case available, item, items, purpose, purposes, area, areas, field, fields, funding, assistance, aid,
        investment, investments, financing, allocations, contributions, donations, donation, via, addition,
        further, savings, saving, extend, extends, step, remain, remained, remains
    // Holds one value against another, from `comparison` to `swing`.
    case comparison, opposed, following, slower, faster, weaker, stronger, reversing, offsetting, extending,
        moderation, slowdown, acceleration, deceleration, improvement, deterioration, recovery, rebound,
        reversal, turnaround, easing, pickup, swing, median, across, global
    // Asks for, or names what stands where, from the speech of budgets to the captions of charts.
    case recommend, recommending, recommended, propose, proposing, request, requesting, ask, asking, asked,
        urging, included, performance, met, word, bed, seat, room, member, storey, story, berth, person,
        table, comes, came, finish, finished, finishing, stand, stands, stood, standing, sits, sat, biennium,
        us
    case pace, speed, clip, tempo, costing, earning, having, owning, weighing, measuring, lasting, i
    // Times told from others, and what figures stand under.
    case corresponding, comparable, recorded, medium, term, life, lifetime, duration, course
    // Shows values: those from `box` to `diagram` with a number of their own, from `chart` to `infographic` drawn.
    case box, annex, exhibit, map, chart, graph, diagram, charts, graphs, pie, infographic
    // Superlatives: from `worst` to `longest` of standing, from `fastest` to `greatest` of size.
    case worst, fewest, weakest, strongest, oldest, tallest, richest, safest, cleanest, greenest, coldest,
        hottest, fastest, slowest, smallest, longest, shortest, greatest
    // Places and bodies that the rows of a table stand for, from `ward` to `airports`.
    case ward, wards, borough, boroughs, parish, parishes, suburb, suburbs, neighbourhood, neighbourhoods,
        neighborhood, neighborhoods, zone, zones, district, districts, region, regions, municipality,
        municipalities, governorate, governorates, island, islands, constituency, council, councils,
        authority, school, schools, hospital, hospitals, college, colleges, campus, university, universities,
        station, stations, site, sites, location, locations, port, ports, airport, airports
    // Pays for, or makes, what stands behind it and says no more of it, from `ensure` to `progressing`.
    case ensure, fund, scheme, purchase, buy, hire, construct, build, install, establish, create, progressing
    // Tells how large one thing is.
    case long, wide, tall, deep
    case got, left, remainder
    case showing, shows, distribution, percent
    case respective, length, lengths, overall, combined, tally, count, coverage
    case rankings, survey, league, list
    case recover, recovers, recovered, recovering, returned, returns
    case employing, holding, indicator, measure, sector, category, source, project, department, service, type,
        name, placing, latest
    // Names goals by their kind, and steps back to an earlier time.
    case objectives, measures, actions, action, priorities, priority, pillars, pillar, solutions, themes,
        office, power, took, began, initiatives, principles, indicators, resolutions, ten, two, three,
        proposal
    // Times that stand alone, units that take a word before them, and bounds that values are held against.
    case spring, summer, autumn, winter, grade, grades, graders, tonight, yesterday, later, square, cubic,
        maximum, minimum, norm,
        benchmark, inside
    case physicians
    case take, takes, taken
    case units, bags, copies, point, points, cases, incidents, sheets
    // What a line says that it measures: from `metric` to `kpi` with a label of its own.
    case metric, kpi, outcome
    // Tell how far something has come by the day, from `date` to `thus`.
    case date, far, thus, close, planning, interest, them, averaged, averaging, outgoing

    case degree, degrees, diploma, curriculum, low, women, men, girls, boys, infants, buyers, renters,
        drivers,
        carers, learners, apprentices, voters, males, females, teenagers, adolescents, seniors, adults,
        youths,
        being
    // Puts things under heads, from `grouped` to `structured`, and those who are of like age, from `groups` to `cohort`.
    case grouped, organised, organized, arranged, clustered, structured, plus, groups, bracket, brackets,
        bands,
        cohort
    case address, message, speech, compare, compares, adjustment, adjustments, handling, owing, requirement,
        raise, raises, raised, raising, elected,
        assumed, arrived
    case bigger, longer, older, taller, smaller, shorter
    case balance, requires, require, obliges, oblige, stipulates, mandates, prescribes
    case law, laws, act, acts, regulation, regulations, ordinance, directive, decree, code, constitution,
        legislation, statute
    case slated, scheduled, due, trail, trails, lags, lag, exceeds, exceed, surpass, surpasses, envisaged,
        envisioned, promised, stipulated, shortage, backlog, shortfall, lack, task, tasks, cycle
    case present, resident, citizen, inhabitant, student, pupil, worker, employee, patient, woman, man, adult,
        child
    case tasked, charged, entrusted, aware, expenses, home
    case final
    // Say how a value stands and not what it is of, from `breakthrough` to `hurdle`.
    case breakthrough, trend, trends, revision, band, increment, aggregate, milestones, forecasts, projection,
        projections, tipping, hurdle
    case annum
    case starting
    case greater
    case european, international, regional, federal, statutory, industry, peer, exist, exists
    case bill, package
    case short
    // What others ask for or hold to be right, from `required` to `legal`.
    case required, advised, prescribed, permitted, allowed, mandated, needed, legal
    case prior, similar
    case peak, trough, contrast, defined, exceeded
    case capacity, population, density, workforce, different
    // Say that there is an amount, and not of what, from `provision` to `sums`.
    case provision, provisions, extent, contribution, receipt, receipts, sum, sums
    case placed, come, younger, waiting, wait, waited, waits, group, `if`, enough, recommends, advises, fine,
        fines, penalty, penalties,
        designed, meant, pledged, whereas, team, network, community, onward, onwards,
        `class`
    // What a value is like, from when a rule is in force, and how a value stands among others.
    case consistent, identical, unchanged, effect, effective, should, likely, better, worse, peaked, majority
    // Weather that comes rarely, from `storm` to `droughts`; and those who are meant without a noun.
    case storm, storms, flood, floods, flooding, floodplain, event, events, rainfall, drought, droughts
    case everyone, anyone, anybody, everybody, working
    // Has as its result, from `show` to `posts`.
    case show, showed, records, posted, posts
    case decades, order

    /// The word as it is written.
    var spelling: String { "\(self)" }
}

extension Token {
    /// Whether the token is this word.
    @inline(__always)
    func `is`(_ word: EnglishWord) -> Bool { self.word == word.rawValue }

    /// Whether the token is one of the words that stand from one to another in the order of the cases.
    func isAmong(_ first: EnglishWord, _ last: EnglishWord) -> Bool {
        word >= first.rawValue && word <= last.rawValue
    }

    /// "that", "those", "this", "these".
    var isDemonstrative: Bool { isAmong(.that, .these) }
    /// "threshold", "milestone", "trend", "outturn": says how a value stands, and leaves to the context what it is of.
    var leavesMeasureOpen: Bool {
        isAmong(.breakthrough, .hurdle) || isOne(of: .threshold, .thresholds, .milestone, .baseline)
            || isOne(of: .recovery, .rebound, .mark, .marks, .tally) || isOne(of: .barrier, .figure, .figures)
    }
    /// "provision", "extent", "amount": says that there is an amount, and leaves it to other words what that is for.
    var onlyTellsAmount: Bool {
        isAmong(.provision, .sums) || isOne(of: .allocation, .allocations, .amount, .contributions, .outlay)
            || isOne(of: .expenditure, .expenditures, .funds, .appropriation, .estimate)
    }
    /// "low", "peak": how high or low a value stood.
    var tellsExtreme: Bool { isOne(of: .low, .high, .peak, .trough) }
    /// "year", "annum": what a yearly amount is per.
    var isYearWord: Bool { isOne(of: .year, .annum) }
    /// "largest", "slowest": ranks a thing among its kind.
    var ranksAmongAll: Bool {
        isAmong(.fastest, .greatest) || isOne(of: .largest, .biggest, .highest, .lowest)
    }
    /// "ward", "school": what a row of a table may stand for.
    var namesPlace: Bool { isAmong(.ward, .airports) || has(.region) || isOne(of: .area, .areas) }
    /// "ensure", "build": pays for, or makes, what stands behind it and says no more of it.
    var onlyPays: Bool { isAmong(.ensure, .progressing) || isOne(of: .provide, .support, .give, .progress) }
    /// "chart", "diagram": what shows values.
    var showsValues: Bool { isOne(of: .chart, .graph, .diagram) || isAmong(.charts, .infographic) }
    /// "children", "women": those who have an age.
    var namesPersons: Bool {
        isAmong(.women, .youths) || isAmong(.people, .pensioners) && !isOne(of: .families, .households)
            || isAmong(.everyone, .everybody)
    }
    /// "flood", "event": weather that is called by how rarely it comes.
    var namesWeather: Bool { isAmong(.storm, .droughts) }
    /// "act", "ordinance": what binds until it is changed.
    var isLaw: Bool { isAmong(.law, .statute) }
    /// "invests", "provides": pays for something.
    var spendsMoney: Bool { isOne(of: .invests, .invest, .provides, .provide, .commits, .dedicates) }
    /// "resident", "women": one or many of those who have an age.
    var namesPerson: Bool { namesPersons || isAmong(.resident, .child) }
    /// "budget", "outlay": what is meant to be spent.
    var isBudget: Bool { isAmong(.budget, .estimates) }
    /// "allocate", "earmarked": sets money aside.
    var allots: Bool { isAmong(.allocate, .budgeted) }
    /// "pegged", "capped": fixes how much is to be.
    var fixesAmount: Bool { isAmong(.pegged, .capped) || isOne(of: .set, .fixed) }
    /// "once", "formerly": says that something was so before.
    var saysFormerly: Bool { isAmong(.once, .initially) }
    /// "believes", "confident": holds an opinion of what is to come.
    var believes: Bool { isAmong(.believe, .confident) }
    /// "cap", "ceiling": bounds what may be.
    var isBound: Bool { isAmong(.limit, .quotas) }
    /// "required", "recommended", "statutory": asked for, or held to be right, by others.
    var isAskedFor: Bool { isAmong(.required, .legal) || isOne(of: .recommended, .statutory) }
    /// "expected", "preliminary": makes what is said a first estimate.
    var estimates: Bool {
        isOne(of: .expected, .projected, .estimated, .forecast, .predicted, .anticipated, .preliminary)
    }
    /// "recommend", "proposed": asks others for something.
    var asks: Bool { isAmong(.recommend, .urging) || isOne(of: .proposed, .urge) }
    /// "requires", "stipulates": says what a law demands.
    var demands: Bool {
        isOne(of: .requires, .require, .obliges, .oblige, .stipulates, .stipulated, .mandates, .prescribes)
    }
    /// Whether it may say how a whole sentence is meant.
    var tellsStance: Bool { estimates || asks || demands || isOne(of: .estimates, .estimate) }
    /// "forecast", "projections": what those who reckon hold to come.
    var isForecast: Bool { isOne(of: .forecast, .estimate) || isAmong(.forecasts, .projections) }
    /// "unveiled", "approves": puts forward what is meant.
    var putsForward: Bool { isAmong(.unveil, .published) }

    /// "spent", "invested", "provided", "set aside": what is done with money that someone pays out.
    var paysOut: Bool { isAmong(.spend, .awarding) || allots || isOne(of: .award, .set, .setting) }

    /// "highest", "worst": of the first degree among all.
    var isSuperlative: Bool {
        isAmong(.worst, .longest) || isOne(of: .largest, .biggest, .highest, .lowest, .best, .most, .least)
    }

    /// "Figure", "Table", "Chart": what a document shows under a number.
    var isExhibit: Bool { showsValues || isOne(of: .figure, .table) || isAmong(.box, .diagram) }

    /// "was15 billion", "to2 million": a small word that lost the space behind it.
    var isGluedByError: Bool {
        (has([.be, .have, .modal, .preposition]) || has(.verbPast) && range.count >= 4) && !isCapitalised
            && range.count >= 2 && !has(.unitStart)
    }

    /// Whether the token is one of these words: up to five are compared one by one, which takes less than walking
    /// through a list of them.
    @inline(__always)
    func isOne(of word: EnglishWord) -> Bool { self.is(word) }

    /// Whether the token is one of two words.
    @inline(__always)
    func isOne(of first: EnglishWord, _ second: EnglishWord) -> Bool { self.is(first) || self.is(second) }

    /// Whether the token is one of three words.
    @inline(__always)
    func isOne(of first: EnglishWord, _ second: EnglishWord, _ third: EnglishWord) -> Bool {
        isOne(of: first, second) || self.is(third)
    }

    /// Whether the token is one of four words.
    @inline(__always)
    func isOne(
        of first: EnglishWord, _ second: EnglishWord, _ third: EnglishWord, _ fourth: EnglishWord
    ) -> Bool { isOne(of: first, second) || isOne(of: third, fourth) }

    /// Whether the token is one of five words.
    @inline(__always)
    func isOne(
        of first: EnglishWord, _ second: EnglishWord, _ third: EnglishWord, _ fourth: EnglishWord,
        _ fifth: EnglishWord
    ) -> Bool { isOne(of: first, second, third) || isOne(of: fourth, fifth) }

    /// Whether the token is one of six words or more.
    func isOne(
        of first: EnglishWord, _ second: EnglishWord, _ third: EnglishWord, _ fourth: EnglishWord,
        _ fifth: EnglishWord, _ sixth: EnglishWord, _ others: EnglishWord...
    ) -> Bool {
        guard self.word > 0 else { return false }
        if isOne(of: first, second, third, fourth, fifth) || self.is(sixth) { return true }
        for candidate in others where candidate.rawValue == word { return true }
        return false
    }
}
