"""Works out by plain arithmetic how Alderholm's targets stand, to check Yardstick by.

Nothing here comes from Yardstick: a person read the six reports and the yearbook and typed the numbers below.
`python3 work-out.py > worked-out.csv`
"""

ON, BEHIND, FAR, MET, MISSED, NO = "on track", "behind", "far behind", "met", "missed", "no data"


def judged(pace):
    """The thresholds that Open SDG publishes."""
    return ON if pace >= 0.95 else BEHIND if pace >= 0.60 else FAR


def compound(start, latest, end):
    """Amounts grow by a rate: observed yearly rate over required yearly rate."""
    (b, t0), (a, t1), (e, t2) = start, latest, end
    return ((a / b) ** (1 / (t1 - t0)) - 1) / ((e / b) ** (1 / (t2 - t0)) - 1)


def linear(start, latest, end):
    """Shares, rates and whatever starts at zero: observed yearly step over required yearly step."""
    (b, t0), (a, t1), (e, t2) = start, latest, end
    return ((a - b) / (t1 - t0)) / ((e - b) / (t2 - t0))


def still_rate(latest, end):
    (a, t1), (e, t2) = latest, end
    return ((e / a) ** (1 / (t2 - t1)) - 1) * 100


def still_step(latest, end):
    (a, t1), (e, t2) = latest, end
    return (e - a) / (t2 - t1)


rows = []


def row(as_of, indicator, form, due, status, pace=None, rate=None, step=None, life=""):
    cells = [as_of, indicator, form, due, status, pace and f"{pace:.4f}", rate and f"{rate:.4f}", step and f"{step:.4f}", life]
    rows.append(",".join("" if cell is None else str(cell) for cell in cells))


def way(as_of, indicator, form, start, latest, end, how, life=""):
    pace = how(start, latest, end)
    rate = still_rate(latest, end) if how is compound else None
    row(as_of, indicator, form, end[1], judged(pace), pace, rate, still_step(latest, end), life)


# As of the middle of 2023: three reports are known.
day = "2023-06-30"
way(day, "GDP", "level", (90.0, 2020), (100.2, 2022), (120, 2025), compound, "made restated restated")
way(day, "urbanization rate", "level", (68.0, 2020), (69.7, 2022), (72, 2025), linear, "made restated")
way(day, "R&D expenditures as a share of GDP", "level", (2.40, 2020), (2.75, 2022), (3.20, 2025), linear, "made raised restated")
way(day, "average concentration of PM2.5", "level", (40.0, 2020), (38.5, 2022), (30, 2025), linear, "made restated")
way(day, "total retail sales of consumer goods", "level", (40.0, 2020), (46.0, 2022), (60, 2025), compound, "made restated")
way(day, "exports", "level", (20.0, 2020), (23.0, 2022), (30, 2025), compound, "made softened tightened")
way(day, "length of the metro network", "level", (0, 2020), (21, 2022), (50, 2025), linear, "made restated")
way(day, "per capita disposable income of urban residents", "level", (50_000, 2020), (57_000, 2022), (70_000, 2025), compound, "made softened")
way(day, "new urban jobs", "level", (0, 2020), (103_000, 2022), (250_000, 2025), linear, "made")
way(day, "number of nursing beds", "change", (0, 2020), (300, 2021), (2_000, 2025), linear, "made dropped")  # the report of 2023 lists the targets again, without it
way(day, "container throughput of the port", "multiple", (1.03, 2020), (1.20, 2021), (2.06, 2025), compound, "made dropped")
# Average growth: 11.0 % and 9.5 % against 10 % a year, as rates of the product.
way(day, "R&D investment", "growth", (1, 2020), (1.11 * 1.095, 2022), (1.10**5, 2025), compound, "made")
row(day, "forest coverage rate", "level", 2025, BEHIND, life="made restated")  # 61.5, 61.3, then 60.8: lost again
row(day, "number of hi-tech enterprises", "level", 2025, MET, life="made restated")  # 520 before the target of 500
row(day, "number of hospital beds per 1,000 people", "level", 2025, NO, life="made dropped")
row(day, "average life expectancy", "level", 2025, NO, life="made restated")  # no actual
row(day, "express delivery volume", "level", 2025, NO, life="made restated")  # one actual only
row(day, "investment in fixed assets", "growth", 2025, NO, life="made dropped")  # 40 % a year, or in all?
row(day, "fiscal balance", "level", 2025, NO, life="made restated")  # the yearbook comes in December
row(day, "number of listed companies", "level", 2025, NO, life="made restated")  # only the start is known
row(day, "total power of charging stations", "level", 2023, NO, life="made")  # two targets in one report
row(day, "GDP", "growth", 2021, MET, life="made settled")  # 6.8 > 6.5
row(day, "GDP", "growth", 2022, MISSED, life="made settled")  # 5.9 against 6 to 6.5
row(day, "consumer prices", "growth", 2021, MET, life="made settled")  # 3.1 is about 3: a twentieth is 0.15
row(day, "surveyed urban unemployment rate", "level", 2021, MISSED, life="made settled")  # 5.6, below 5.5 was wanted
row(day, "new urban jobs", "level", 2021, MET, life="made settled")
row(day, "total retail sales of consumer goods", "growth", 2021, MET, life="made settled")

# As of the end of 2023: the yearbook revised the gross domestic product of 2022 and brought two series.
day = "2023-12-31"
way(day, "GDP", "level", (90.0, 2020), (101.4, 2022), (120, 2025), compound, "made restated restated")
way(day, "fiscal balance", "level", (-2.0e9, 2020), (-1.0e9, 2022), (1.0e9, 2025), linear, "made restated")
row(day, "number of listed companies", "level", 2025, MET, life="made restated")  # 62 in 2022: reached early

# As of July 2024: the months of 2024 are in the yearbook.
day = "2024-07-31"
way(day, "GDP", "level", (90.0, 2020), (107.5, 2023), (118, 2025), compound, "made restated restated lowered")
way(day, "new urban jobs", "level", (0, 2023), (24_000, 2023.5), (50_000, 2024), linear, "made")

# As of the end of 2026: everything is known.
day = "2026-12-31"
row(day, "GDP", "level", 2025, MET, life="made restated restated lowered settled")  # 119 > 118
row(day, "urbanization rate", "level", 2025, MET, life="made restated settled")  # 71.2 is about 72, within one point
row(day, "R&D expenditures as a share of GDP", "level", 2025, MISSED, life="made raised restated settled")
row(day, "average concentration of PM2.5", "level", 2025, MISSED, life="made restated settled")
row(day, "forest coverage rate", "level", 2025, MET, life="made restated settled")
row(day, "total retail sales of consumer goods", "level", 2025, MET, life="made restated settled")
row(day, "exports", "level", 2025, MISSED, life="made softened tightened settled")
row(day, "length of the metro network", "level", 2025, MET, life="made restated settled")
row(day, "per capita disposable income of urban residents", "level", 2025, NO, life="made softened")  # no figure for 2025
way(day, "per capita disposable income of urban residents", "level", (57_000, 2022), (60_500, 2023), (70_000, 2026), compound, "made")
row(day, "new urban jobs", "level", 2025, MET, life="made settled")  # 52 + 51 + 49 + 50 + 51 thousand
row(day, "number of nursing beds", "change", 2025, MET, life="made dropped settled")  # 10,200 - 8,123 = 2,077
row(day, "container throughput of the port", "multiple", 2025, MISSED, life="made dropped settled")  # 2.00 of 2.06
row(day, "number of listed companies", "level", 2025, MET, life="made restated settled")  # 58, but 62 had been reached
row(day, "fiscal balance", "level", 2025, MISSED, life="made restated settled")
row(day, "total freight volume", "level", 2025, NO, life="made restated settled")  # "120 million" may be 120.4
row(day, "per capita disposable income of rural residents", "level", 2025, NO, life="made restated")  # 41,000 and 41,800
row(day, "GDP", "growth", 2023, MET, life="made settled")  # 6.1 is about 6
row(day, "GDP", "growth", 2024, MET, life="made settled")  # 5.4 is about 5.5: a twentieth is 0.275
row(day, "GDP", "growth", 2025, MET, life="made settled")
row(day, "new urban jobs", "level", 2024, MET, life="made settled")

print("asOf,indicator,form,due,status,pace,stillNeedsRate,stillNeedsStep,life")
print("\n".join(rows))
