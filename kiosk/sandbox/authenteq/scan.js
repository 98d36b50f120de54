// The scan: one picture after the other, from the camera or from the samples, then the way back.
"use strict";

const scan = document.getElementById("scan");
const steps = JSON.parse(scan.dataset.steps);
const token = encodeURIComponent(scan.dataset.token);
const byId = (id) => document.getElementById(id);
const camera = byId("camera");

const LARGEST = 1280; // pixels of a still's longer side
const sent = [];
let stream = null;
let current = -1;

const isFace = () => steps[current].of === "livenessFaceImage";
const address = (of, path) => `/idv/${path}?token=${token}&of=${encodeURIComponent(of)}`;

function show(id) {
  for (const part of ["intro", "step", "done"]) byId(part).hidden = part !== id;
}

async function open(facing) {
  close();
  if (!navigator.mediaDevices) throw new DOMException("", "NotFoundError");
  const video = { facingMode: facing, width: { ideal: 1280 }, height: { ideal: 960 } };
  stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
  camera.srcObject = stream;
  await camera.play();
}

function close() {
  if (stream) for (const track of stream.getTracks()) track.stop();
  stream = null;
  camera.srcObject = null;
}

function withoutCamera(error) {
  close();
  const refused = error.name === "NotAllowedError" || error.name === "SecurityError";
  byId("why").textContent =
    (refused ? "The camera may not be used here." : "No camera was found.") +
    " You can go on with the sample pictures.";
  byId("no-camera").hidden = false;
  camera.hidden = byId("frame").hidden = true;
  byId("capture").hidden = true;
  byId("use-sample").classList.add("main");
}

function mark() {
  [...byId("progress").children].forEach((item, index) => {
    item.className = index < current ? "past" : index === current ? "now" : "";
    if (index === current) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
  });
}

async function next() {
  current += 1;
  mark();
  if (current === steps.length) {
    close();
    show("done");
    byId("done-title").focus();
    await Promise.all(sent);
    byId("done").dataset.ready = "yes";
    return;
  }
  byId("title").textContent = steps[current].title;
  byId("hint").textContent = steps[current].hint;
  byId("stage").className = isFace() ? "face" : "";
  show("step");
  byId("title").focus();
  if (!byId("no-camera").hidden) return;
  if (stream && !isFace()) return;
  byId("capture").disabled = true;
  try {
    await open(isFace() ? "user" : "environment");
    byId("capture").disabled = false;
  } catch (error) {
    withoutCamera(error);
  }
}

// The part of the picture that is seen inside the frame.
function still() {
  const box = camera.getBoundingClientRect();
  const frame = byId("frame").getBoundingClientRect();
  const scale = Math.max(box.width / camera.videoWidth, box.height / camera.videoHeight);
  const width = frame.width / scale;
  const height = frame.height / scale;
  const shrink = Math.min(1, LARGEST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * shrink);
  canvas.height = Math.round(height * shrink);
  const left = (camera.videoWidth - width) / 2;
  const top = (camera.videoHeight - height) / 2;
  canvas.getContext("2d").drawImage(
    camera, left, top, width, height, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
}

function keep(url, title) {
  const picture = document.createElement("img");
  picture.src = url;
  picture.alt = title;
  const item = document.createElement("li");
  item.append(picture);
  byId("stills").append(item);
}

async function send(of, blob) {
  const headers = { "Content-Type": "image/jpeg" };
  const answer = await fetch(address(of, "still"), { method: "POST", headers, body: blob });
  if (!answer.ok) throw new Error("refused");
}

byId("start").addEventListener("click", next);

byId("capture").addEventListener("click", async () => {
  byId("capture").disabled = true;
  const { of, title } = steps[current];
  const blob = await still();
  keep(URL.createObjectURL(blob), title);
  sent.push(send(of, blob).catch(() => { byId("trouble").hidden = false; }));
  byId("capture").disabled = false;
  next();
});

byId("use-sample").addEventListener("click", () => {
  const { of, title } = steps[current];
  keep(address(of, "sample"), title);
  next();
});

byId("finish").form.addEventListener("submit", async (event) => {
  event.preventDefault();
  byId("finish").disabled = true;
  await Promise.all(sent);
  event.target.submit();
});

// The camera's light must not stay on when the page is left, or kept for "back".
addEventListener("pagehide", close);
// What comes back out of the browser's memory may be over by now: the sandbox knows.
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
