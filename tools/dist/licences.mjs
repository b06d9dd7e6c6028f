// The notices of everything that is shipped, as one text.
import { readFileSync } from "node:fs";

const ofPackage = (name) => `/usr/share/doc/${name}/copyright`;

// A path given to CMake instead of the download is where the notice is too.
function sourceFolder(variable, otherwise) {
    const cache = readFileSync("build/wasm/CMakeCache.txt", "utf8");
    return cache.match(new RegExp(`^${variable}:PATH=(.+)$`, "m"))?.[1] ?? otherwise;
}

const parts = () => [
    ["Dear ImGui", `${sourceFolder("IMGUI_DIR", ".deps/src/imgui")}/LICENSE.txt`],
    ["SDL2", `${sourceFolder("SDL2_DIR", ".deps/src/SDL2")}/LICENSE.txt`],
    ["nlohmann/json", ofPackage("nlohmann-json3-dev")],
    ["tl::expected", ofPackage("libexpected-dev")],
    ["Emscripten", "tools/licences/emscripten.txt"],
    ["LLVM's libc++, libc++abi, libunwind and compiler-rt", "tools/licences/llvm.txt"],
    ["musl", "tools/licences/musl.txt"],
    ["Lean QR", "node_modules/lean-qr/LICENSE"],
    ["Noto Sans CJK (the fallback font, cut into slices and renamed)", ofPackage("fonts-noto-cjk")],
];

export function licences() {
    const line = "=".repeat(100);
    return parts().map(([name, file]) => `${line}\n${name}\n${line}\n\n${readFileSync(file, "utf8").trim()}\n`).join("\n\n");
}
