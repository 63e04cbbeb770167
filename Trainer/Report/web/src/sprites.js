import { h } from "./dom.js";

/** Many sprites on one picture, as the report's data describes them. */
export class Atlas {
  #data;
  #image = new Image();
  #waiting = [];

  constructor(data) {
    this.#data = data;
    this.#image.onload = () => this.#waiting.splice(0).forEach((draw) => draw());
    this.#image.src = data.image;
  }

  /** The number of sprites. */
  get count() {
    return this.#data.count;
  }

  /**
   * One sprite, enlarged by a whole factor, so that its pixels stay squares.
   * @param {number} index
   * @param {string} label What it shows; empty where words beside it say so.
   * @param {number} side About how wide it is on a desk.
   * @param {number} [small] The same on a phone.
   */
  sprite(index, label = "", side = 64, small = side) {
    const { width, height } = this.#data;
    const zoom = (wanted) => Math.max(1, Math.round(wanted / Math.max(width, height)));
    const canvas = h("canvas", {
      class: "sprite", width, height, style: `--w:${width};--h:${height};--zoom:${zoom(side)};--small:${zoom(small)}`,
      role: label ? "img" : null, "aria-label": label || null, "aria-hidden": label ? null : "true",
    });
    this.show(canvas, index);
    return canvas;
  }

  /** Draws another sprite onto a canvas of {@link sprite}. */
  show(canvas, index) {
    const { columns, width, height } = this.#data;
    canvas.dataset.sprite = index;
    const draw = () => {
      const context = canvas.getContext("2d");
      context.clearRect(0, 0, width, height);
      context.drawImage(this.#image, (index % columns) * width, Math.floor(index / columns) * height, width, height, 0, 0, width, height);
    };
    if (this.#image.complete && this.#image.naturalWidth > 0) {
      draw();
    } else {
      this.#waiting.push(draw);
    }
  }
}
