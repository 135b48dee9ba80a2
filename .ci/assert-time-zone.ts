// set-up of the tests that run in several time zones: fails if the setting has no effect
const actual = new Intl.DateTimeFormat().resolvedOptions().timeZone;
if (actual !== process.env["TZ"]) {
  throw new Error(`expected the time zone ${process.env["TZ"]}, got ${actual}`);
}
