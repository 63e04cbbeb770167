/**
 * Makes an element.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes] Functions become listeners (`onclick`), `null` and `false` are left out.
 * @param {...(Node | string | null | undefined | false | Array)} children
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }

  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A section of the page with its heading and a sentence on what it shows. */
export function section(id, title, lead, ...content) {
  return h("section", { id, "aria-labelledby": `${id}-title` },
    h("div", { class: "section-head" }, h("h2", { id: `${id}-title` }, title), lead && h("p", { class: "lead" }, lead)),
    content);
}

/** What stands in the place of something that the run does not hold. */
export const missing = (text) => h("p", { class: "missing" }, text);

let ids = 0;

/** An id that no other element has. */
export const freshId = (prefix) => `${prefix}-${++ids}`;

/** A choice from a list, with its label. */
export function choice(label, options, onchange) {
  const id = freshId("choice");
  const select = h("select", { id, onchange: () => onchange(select.value) },
    options.map(([value, text]) => h("option", { value }, text)));
  return h("p", { class: "choice" }, h("label", { for: id }, label), select);
}

/**
 * Tabs after the ARIA pattern: the arrow keys move between them.
 * @param {string} label What is chosen.
 * @param {string[]} names
 * @param {(index: number) => void} choose Told the first choice at once.
 * @param {HTMLElement} panel What the tabs change.
 */
export function tabs(label, names, choose, panel) {
  panel.id ||= freshId("panel");
  panel.setAttribute("role", "tabpanel");
  const buttons = names.map((name, index) => h("button", {
    type: "button", role: "tab", id: freshId("tab"), "aria-controls": panel.id, onclick: () => select(index),
  }, name));
  const select = (index) => {
    buttons.forEach((button, i) => {
      button.setAttribute("aria-selected", i === index);
      button.tabIndex = i === index ? 0 : -1;
    });
    panel.setAttribute("aria-labelledby", buttons[index].id);
    choose(index);
  };
  const moves = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const list = h("div", {
    class: "tabs", role: "tablist", "aria-label": label,
    onkeydown: (event) => {
      const from = buttons.indexOf(document.activeElement);
      const to = event.key === "Home" ? 0 : event.key === "End" ? names.length - 1 : from + (moves[event.key] ?? 0);
      if (from >= 0 && to !== from) {
        event.preventDefault();
        const index = (to + names.length) % names.length;
        select(index);
        buttons[index].focus();
      }
    },
  }, buttons);
  select(0);
  return list;
}
