/** Bytes of a JSON or NDJSON file that are read at most: 1 GiB. They are read piece by piece and not kept. */
export const JSON_STREAM_BYTE_LIMIT = 1_073_741_824;

/** Characters of one record of JSON, blanks between its parts not counted, and of a line of NDJSON: 1 Mi. */
export const JSON_RECORD_LIMIT = 1_048_576;

/** Objects and lists inside one another, from that of the record on. */
export const JSON_DEPTH_LIMIT = 64;
