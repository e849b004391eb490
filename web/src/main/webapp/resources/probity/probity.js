/* The only script of our own. Every page works without it; it adds focus, a folding menu and a guard against double presses. */
(function () {
  'use strict';

  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }

  /* The menu folds on narrow screens. */
  function menu() {
    var key = document.querySelector('.menu-key');
    if (!key) {
      return;
    }
    var body = document.getElementById(key.getAttribute('aria-controls'));
    key.hidden = false;
    body.classList.add('folded');
    key.addEventListener('click', function () {
      var open = body.classList.toggle('folded') === false;
      key.setAttribute('aria-expanded', String(open));
    });
  }

  /* The element that can take the focus: the one with this id, or the first control inside it. */
  function control(id) {
    var target = document.getElementById(id);
    if (!target) {
      return null;
    }
    var inside = 'input:not([type=hidden]):not([tabindex="-1"]), select:not([tabindex="-1"]), textarea, [role=combobox], button';
    return target.matches('input, select, textarea, button') ? target : target.querySelector(inside) || target;
  }

  function problems() {
    var found = document.querySelector('.problems:not([data-told])');
    if (found) {
      found.setAttribute('data-told', '');
      found.focus();
    }
  }

  function followProblem(event) {
    var link = event.target.closest('.problems a[href^="#"]');
    var target = link && control(link.getAttribute('href').slice(1));
    if (target) {
      event.preventDefault();
      target.focus();
      target.scrollIntoView({ block: 'center' });
    }
  }

  /* Boxes over a picture, kept as lines of per cents in a field: drawn with the mouse, or added, moved (arrows), sized (shift and
     arrows) and taken away (delete) with keys. Without this script the numbers are typed. */
  function boxes(frame) {
    var field = document.getElementById(frame.getAttribute('data-boxes'));
    var picture = frame.querySelector('img');
    var add = document.createElement('button');
    var start = null;

    function read() {
      return field.value.split('\n').map(function (line) {
        return line.trim().split(/[ ,;]+/).map(Number);
      }).filter(function (box) {
        return box.length === 4 && !box.some(isNaN);
      });
    }

    function write(list, focus) {
      field.value = list.map(function (box) {
        return box.map(function (number) { return Math.round(number * 10) / 10; }).join(' ');
      }).join('\n');
      draw();
      var chosen = all('.box', frame)[focus];
      if (chosen) {
        chosen.focus();
      }
    }

    function draw() {
      all('.box', frame).forEach(function (box) { box.remove(); });
      read().forEach(function (box, index) {
        var mark = document.createElement('button');
        mark.type = 'button';
        mark.className = 'box';
        mark.setAttribute('aria-label', 'Box ' + (index + 1) + ', ' + box[0] + ' per cent from the left, ' + box[1] + ' from the top, ' + box[2] + ' wide, ' + box[3] + ' high. Arrows move it, shift and arrows size it, delete takes it away.');
        ['left', 'top', 'width', 'height'].forEach(function (side, at) { mark.style[side] = box[at] + '%'; });
        mark.addEventListener('keydown', function (event) { turn(event, index); });
        frame.appendChild(mark);
      });
    }

    function turn(event, index) {
      var list = read();
      var steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [1, -1], ArrowDown: [1, 1] };
      var step = steps[event.key];
      if (event.key === 'Delete' || event.key === 'Backspace') {
        list.splice(index, 1);
      } else if (step && event.shiftKey) {
        list[index][step[0] + 2] = Math.max(1, Math.min(100 - list[index][step[0]], list[index][step[0] + 2] + step[1]));
      } else if (step) {
        list[index][step[0]] = Math.max(0, Math.min(99, list[index][step[0]] + step[1]));
      } else {
        return;
      }
      event.preventDefault();
      write(list, Math.min(index, list.length - 1));
    }

    function at(event) {
      var area = picture.getBoundingClientRect();
      return [event.clientX - area.left, event.clientY - area.top].map(function (dots, side) {
        return Math.max(0, Math.min(100, dots * 100 / (side ? area.height : area.width)));
      });
    }

    add.type = 'button';
    add.className = 'btn quiet';
    add.textContent = 'Add a box';
    add.addEventListener('click', function () {
      var list = read().concat([[40, 40, 20, 10]]);
      write(list, list.length - 1);
    });
    frame.parentNode.insertBefore(add, frame);
    picture.addEventListener('dragstart', function (event) { event.preventDefault(); });
    frame.addEventListener('pointerdown', function (event) { start = event.target === picture ? at(event) : null; });
    frame.addEventListener('pointerup', function (event) {
      var end = at(event);
      if (start && Math.abs(end[0] - start[0]) > 0.5 && Math.abs(end[1] - start[1]) > 0.5) {
        var list = read();
        list.push([Math.min(start[0], end[0]), Math.min(start[1], end[1]), Math.abs(end[0] - start[0]), Math.abs(end[1] - start[1])]);
        write(list, list.length - 1);
      }
      start = null;
    });
    field.addEventListener('input', draw);
    draw();
  }

  /* An answer far below the top of a long form: the page comes back there. */
  function arrive() {
    var answer = document.querySelector('[data-arrive]');
    if (answer && !document.querySelector('.problems')) {
      answer.focus({ preventScroll: true });
      answer.scrollIntoView({ block: 'center' });
    }
  }

  /* A form with an act that cannot be undone is sent once; its button says that it is on its way. */
  function sendOnce(event) {
    var form = event.target;
    var button = event.submitter;
    if (form.hasAttribute('data-sent')) {
      event.preventDefault();
    } else if (button && button.hasAttribute('data-busy')) {
      form.setAttribute('data-sent', button.value);
      window.setTimeout(function () {
        button.value = button.getAttribute('data-busy');
        button.disabled = true;
      });
    }
  }

  /* Widgets of the component library keep their control inside: it gets the hint and the message of its field. */
  function describe() {
    all('[data-describedby]').forEach(function (widget) {
      var inner = control(widget.id);
      if (inner) {
        inner.setAttribute('aria-describedby', widget.getAttribute('data-describedby'));
      }
    });
    all('.ui-datepicker-trigger:not([aria-label])').forEach(function (button) {
      button.setAttribute('aria-label', 'Choose the date');
    });
    all('input[type=file][aria-hidden]').forEach(function (input) {
      var button = input.closest('.ui-fileupload-choose');
      input.removeAttribute('aria-hidden');
      if (button) {
        input.removeAttribute('tabindex');
        input.setAttribute('aria-labelledby', button.getAttribute('aria-labelledby'));
        button.removeAttribute('aria-labelledby');
        button.removeAttribute('tabindex');
      }
    });
  }

  /* An opened list of a menu is called what the menu is called. */
  function nameLists() {
    all('[role=listbox]:not([aria-label])').forEach(function (list) {
      var panel = list.closest('[id$=_panel]');
      var menu = panel && document.querySelector('[role=combobox][aria-controls="' + panel.id + '"]');
      if (menu) {
        list.setAttribute('aria-label', menu.getAttribute('aria-label'));
      }
    });
  }

  function answerOf(failure) {
    var text = failure && failure.responseText;
    if (text && text.indexOf('<html') >= 0) {
      var page = new DOMParser().parseFromString(text, 'text/html');
      document.title = page.title;
      document.body.replaceWith(page.body);
      var main = document.getElementById('main');
      if (main) {
        main.focus();
      }
    }
  }

  /* A month has no room on a telephone: there the calendar is a list. While it loads it does not say that it is empty. */
  function calendars() {
    Object.values(window.PrimeFaces.widgets).forEach(function (widget) {
      var calendar = widget.calendar;
      if (!calendar || !calendar.changeView) {
        return;
      }
      calendar.el.setAttribute('aria-busy', 'true');
      calendar.on('loading', function (busy) {
        calendar.el.setAttribute('aria-busy', String(busy));
      });
      if (window.matchMedia('(max-width: 48rem)').matches) {
        calendar.setOption('height', 'auto');
        calendar.changeView('listMonth');
      }
    });
  }

  /* Components: Monday first, dates our way, error pages also for answers in the background. */
  function components() {
    if (!window.PrimeFaces || !window.jQuery) {
      return;
    }
    window.PrimeFaces.locales.en_GB = Object.assign({}, window.PrimeFaces.locales.en_US, { firstDay: 1, firstDayOfWeek: 1, dateFormat: 'dd/mm/yy' });
    window.jQuery(document).on('pfAjaxError', function (event, failure) {
      answerOf(failure);
    });
    window.jQuery(document).on('pfAjaxComplete', problems);
    window.jQuery(document).on('focusin click', nameLists);
    window.jQuery(function () {
      describe();
      calendars();
    });
  }

  /* The calendar marks the day of the product, which in a demonstration is not that of the browser. */
  window.probity = {
    calendar: function () {
      this.cfg.options.now = document.querySelector('[data-today]').getAttribute('data-today');
    }
  };

  /* Keys for buttons that name one; splitting puts the empty line where the cursor stands. Only where a part is being corrected. */
  function keys(event) {
    var words = event.target.closest ? event.target.closest('.beside') : null;
    var name = /^Key[A-Z]$/.test(event.code) ? event.code.charAt(3) : event.key;
    var pressed = (event.ctrlKey ? 'ctrl+' : '') + (event.altKey ? 'alt+' : '') + name.toLowerCase();
    if (!words || pressed.indexOf('+') < 1) {
      return;
    }
    var button = words.querySelector('[data-keys="' + pressed.replace(/"/g, '') + '"]');
    if (!button) {
      return;
    }
    event.preventDefault();
    if (pressed === 'alt+enter' && event.target.tagName === 'TEXTAREA' && !/\n\s*\n/.test(event.target.value)) {
      event.target.setRangeText('\n\n', event.target.selectionStart, event.target.selectionEnd, 'end');
    }
    button.click();
  }

  document.documentElement.classList.add('scripted');
  document.addEventListener('keydown', keys);
  components();
  menu();
  problems();
  arrive();
  describe();
  document.addEventListener('click', followProblem);
  document.addEventListener('submit', sendOnce);
  /* A page that comes back from the browser's memory is out of date: it is asked for again. */
  window.addEventListener('pageshow', function (event) {
    if (event.persisted && document.querySelector('form[data-sent]')) {
      window.location.reload();
    }
  });
  window.addEventListener('beforeprint', function () {
    all('details').forEach(function (part) {
      part.open = true;
    });
  });
  all('[data-boxes]').forEach(boxes);
  all('[data-print]').forEach(function (button) {
    button.addEventListener('click', function () {
      window.print();
    });
  });
  /* Words to copy stand in an element of the page; the button is there only where a script can do it. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    var words = button && document.getElementById(button.getAttribute('data-copy'));
    if (words) {
      navigator.clipboard.writeText(words.textContent.trim()).then(function () {
        button.textContent = 'Copied';
      });
    }
  });
  if (navigator.clipboard) {
    all('[data-copy]').forEach(function (button) {
      button.hidden = false;
    });
  }
  /* Charts are drawn in the accent of the stylesheet. The chart component calls this before it draws. */
  window.probityBars = function () {
    var accent = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim();
    this.cfg.config.data.datasets.forEach(function (set) {
      set.backgroundColor = accent;
    });
  };
  all('[data-leave]').forEach(function (link) {
    link.addEventListener('click', function (event) {
      event.preventDefault();
      window.location.replace(link.href);
    });
  });
})();
