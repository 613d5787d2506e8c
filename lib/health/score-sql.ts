import { type SQL, sql } from 'drizzle-orm'
import type { Measure } from './definition.ts'
import type { ScoredException, ScoredMeasure, ScoreRules } from './score-customer.ts'
import type { FindableRules } from './score-rules.ts'
import { COUNTED_IN, type HealthContext, signalSql } from './signal-sql.ts'
import { type Signal, signalKey } from './sources.ts'

/**
 * The score of every customer for whom `only` holds (a condition over `customers`), as one select of
 * customer_no, raw, coverage, score, band, exception, parts. Equal to `scoreCustomer` for each.
 * Each step is materialized: folded into one expression, every figure would be worked out dozens of times.
 */
export function scoreSql(rules: FindableRules, context: HealthContext, only: SQL = sql`true`): SQL {
  const signals = new Map([...rules.measures, ...rules.exceptions].map((one) => [signalKey(one), one]))
  const numberOf = new Map([...signals.keys()].map((key, index) => [key, index]))
  const value = (input: string) => sql.identifier(`v${numberOf.get(input)}`)
  const age = (input: string) => sql.identifier(`a${numberOf.get(input)}`)
  const found = [...signals.values()].map((signal, i) => sql`${sql.identifier(`s${i}`)} as (${signalSql(signal, context)})`)
  const columns = [...signals.values()].map((signal, i) => inputColumns(signal, i))
  const joins = [...signals].map((_, i) => sql`left join ${sql.identifier(`s${i}`)} on ${sql.identifier(`s${i}`)}.customer_no = subjects.customer_no`)
  return sql`with subjects as materialized (select customer_no from customers where workspace_id = ${context.workspaceId} and ${only}),
    followed as materialized (select exists (select from activity_days where workspace_id = ${context.workspaceId} and day <= ${context.today}::date) as activity_days,
      exists (select from tickets where workspace_id = ${context.workspaceId} and opened_on <= ${context.today}::date) as tickets),
    ${sql.join([...found, sql`inputs as (select ${sql.join([sql`subjects.customer_no`, ...columns], sql`, `)} from subjects cross join followed ${sql.join(joins, sql` `)})`], sql`, `)},
    judged as materialized (select *, ${list(rules.measures.map((measure, i) => sql`${stateOf(measure, value(measure.input), age(measure.input))} as ${at('t', i)}`))} from inputs),
    scored as materialized (select *, ${list(rules.measures.map((measure, i) => sql`case when ${at('t', i)} = 'ok' then ${scoreOn(measure.scale, sql`${value(measure.input)}`)} else ${filled(measure)} end as ${at('p', i)}`))} from judged),
    weighed as materialized (select *, (${plus(rules.measures.map(({ weight }, i) => sql`case when ${at('t', i)} = 'ok' then ${weight}::float8 else 0 end`))}) as present,
      (${plus(rules.measures.map(({ weight }, i) => sql`case when ${at('p', i)} is null then 0 else ${weight}::float8 end`))}) as counted,
      (${plus(rules.measures.map(({ weight }, i) => sql`coalesce(${at('p', i)}, 0) * ${weight}::float8`))}) as points from scored),
    meant as materialized (select *, case when counted > 0 then round((points / counted)::numeric, 6)::float8 end as raw,
      ${totalOf(rules)} as coverage from weighed),
    adjusted as materialized (select *, case when raw is not null and coverage >= ${rules.minCoverage}::float8 then floor(${adjusted(rules, context, value)} + 0.5)::int end as score from meant)
    select customer_no, raw, coverage, score,
      case when score is null then 'not_enough_data' else ${bandOf(rules, context, value)} end as band,
      case when score is not null then ${reasonsOf(rules, context, value)} end as exception,
      jsonb_build_array(${list(rules.measures.map((measure, i) => part(measure, i, value(measure.input), age(measure.input))))}) as parts
    from adjusted`
}

type Name = ReturnType<typeof sql.identifier>
type FigureOf = (input: string) => Name

const at = (letter: string, index: number) => sql.identifier(`${letter}${index}`)
const list = (parts: SQL[]) => sql.join(parts, sql`, `)
const plus = (parts: SQL[]) => (parts.length === 0 ? sql`0::float8` : sql.join(parts, sql` + `))

function inputColumns({ source }: Signal, i: number): SQL {
  const [from, counted] = [sql.identifier(`s${i}`), COUNTED_IN[source]]
  const value = counted ? sql`coalesce(${from}.value, case when followed.${sql.identifier(counted)} then 0::float8 end)` : sql`${from}.value`
  return sql`${value} as ${at('v', i)}, ${from}.age as ${at('a', i)}`
}

function stateOf({ maxAgeDays }: ScoredMeasure, value: Name, age: Name): SQL {
  const stale = maxAgeDays === undefined ? sql`` : sql`when ${age} > ${maxAgeDays}::int then 'stale'`
  return sql`case when ${value} is null then 'missing' ${stale} else 'ok' end`
}

function filled({ missing }: ScoredMeasure): SQL {
  return { leave_out: sql`null`, fifty: sql`50::float8`, zero: sql`0::float8` }[missing]
}

function scoreOn(scale: Measure['scale'], value: SQL): SQL {
  if (scale.kind === 'linear') return sql`least(100, greatest(0, 100 * (${value} - ${scale.worst}::float8) / (${scale.best}::float8 - ${scale.worst}::float8)))`
  return sql`case ${sql.join(scale.steps.map(({ upTo, score }) => (upTo === null ? sql`else ${score}::float8` : sql`when ${value} <= ${upTo}::float8 then ${score}::float8`)), sql` `)} end`
}

function totalOf({ measures }: ScoreRules): SQL {
  const total = measures.reduce((sum, { weight }) => sum + weight, 0)
  return total === 0 ? sql`0::float8` : sql`100 * present / ${total}::float8`
}

const OPERATOR = { gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=`, eq: sql`=` }

/** Whether an exception applies; one that has run out never does. */
function applies({ input, op, value, until }: ScoredException, { today }: HealthContext, figure: FigureOf): SQL {
  return until !== undefined && today > until ? sql`false` : sql`(${figure(input)} ${OPERATOR[op]} ${value}::float8) is true`
}

/** Least and greatest pass over null, so an exception that does not apply changes nothing. */
function adjusted(rules: FindableRules, context: HealthContext, figure: FigureOf): SQL {
  return rules.exceptions.reduce((so, exception) => {
    if (exception.effect.kind === 'band') return so
    const limit = sql`case when ${applies(exception, context, figure)} then ${exception.effect.score}::float8 end`
    return exception.effect.kind === 'cap' ? sql`least(${so}, ${limit})` : sql`greatest(${so}, ${limit})`
  }, sql`raw`)
}

function bandOf({ bands, exceptions }: FindableRules, context: HealthContext, figure: FigureOf): SQL {
  // The last exception that fixes a band wins.
  const fixed = exceptions.flatMap((one) => (one.effect.kind === 'band' ? [sql`when ${applies(one, context, figure)} then ${one.effect.band}::text`] : [])).reverse()
  return sql`case ${sql.join(fixed, sql` `)} when score <= ${bands.poor}::int then 'poor' when score <= ${bands.concerning}::int then 'concerning' else 'healthy' end`
}

function reasonsOf({ exceptions }: FindableRules, context: HealthContext, figure: FigureOf): SQL {
  if (exceptions.length === 0) return sql`null::text`
  return sql`nullif(concat_ws('; ', ${list(exceptions.map((one) => sql`case when ${applies(one, context, figure)} then ${one.reason}::text end`))}), '')`
}

function part({ key, weight }: ScoredMeasure, i: number, value: Name, age: Name): SQL {
  return sql`jsonb_build_object('key', ${key}::text, 'state', ${at('t', i)}, 'value', ${value}, 'ageDays', ${age}, 'score', ${at('p', i)}, 'weight', ${weight}::int,
    'contribution', coalesce(${at('p', i)} * ${weight}::float8 / nullif(counted, 0), 0))`
}
