/** What may be written as a date, told in one way wherever it is told: in faults, in the corpus' schema, in the README. Tests hold the last two to it. */
const seasons = '21 spring, 22 summer, 23 autumn, 24 winter';

export const allowedDates = `2014-06-15, 2014-06, 2014-22 (${seasons}), 2014 or 201X (the decade), with ~ (about), ? (uncertain) or % (both) after it; and one of several, such as [2013-10..2013-12] (some time between), [..2016] (by then), [2014..] (then or later) or [2013-07,2013-09] (one of these)`;

export const allowedPeriods = `a day (2014-06-15), a month (2014-06), a season (2014-22; ${seasons}) or a year (2014)`;
