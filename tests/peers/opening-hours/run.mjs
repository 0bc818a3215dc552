// Evaluates opening hours: node run.mjs FROM TO COUNTRY < TEXTS.json. FROM and TO are local dates, TEXTS an array of texts. Ends
// with one JSON line: for every text its error, or the intervals in which it is open or unknown, in minutes since FROM.
import OpeningHours from 'opening_hours';
import fs from 'node:fs';

const [from, to, country] = process.argv.slice(2);
const place = { lat: 52.52, lon: 13.4, address: { country_code: country, state: 'Berlin' } };
const [start, end] = [new Date(`${from}T00:00`), new Date(`${to}T00:00`)];
const minutes = (moment) => Math.round((moment - start) / 60000);

function evaluate(text) {
  try {
    const intervals = new OpeningHours(text, place, { mode: 0, locale: 'en' }).getOpenIntervals(start, end);
    return { intervals: intervals.map(([a, b, unknown, comment]) => [minutes(a), minutes(b), unknown ? 1 : 0, comment ?? null]) };
  } catch (error) {
    return { error: String(error) };
  }
}

console.log(JSON.stringify(JSON.parse(fs.readFileSync(0, 'utf8')).map(evaluate)));
