// set-up under mutation: the same examples for every mutant, and no search for a smaller counterexample
import { configureGlobal } from "fast-check";

configureGlobal({ seed: 7099, endOnFailure: true });
