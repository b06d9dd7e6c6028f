// A link as a QR code, to be taken along by a phone's camera.

import { generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";

const quiet_zone = 4; // modules of margin that readers need

// An SVG element, black on white whatever the theme: not every reader takes the reverse.
export default function qrOf(address) {
    return toSvg(generate(address), document, { on: "#000", off: "#fff", pad: quiet_zone });
}
