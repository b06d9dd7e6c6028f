// What tools/lint holds the JavaScript to: ESLint's own recommendations, with the names that browsers and Node.js bring.
import js from "@eslint/js";
import globals from "globals";

export default [
    js.configs.recommended,
    { files: ["web/site/**/*.js", "tests/bench/peer/*.js"], languageOptions: { globals: { ...globals.browser, ...globals.serviceworker } } },
    { files: ["**/*.mjs"], languageOptions: { globals: { ...globals.node, ...globals.browser, oreplan: "readonly" } } },
];
