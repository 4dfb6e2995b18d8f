import threading
import time
from multiprocessing import Pool


class Journal:
    """notes, saved from time to time by a thread"""

    def __init__(self):
        self.lock = threading.RLock()
        self.notes = []

    def write(self, note):
        with self.lock:
            self.notes.append(note)
            return len(self.notes)

    def autosave(self, times):
        for _ in range(times):
            with self.lock:
                time.sleep(0.4)     # slow disk
                saved = len(self.notes)
            print("saved", saved, "notes", flush=True)


journal = Journal()


def spell_check(word):
    journal.write("checked " + word)
    return word, word == word.lower()


def main():
    journal.write("start")
    saver = threading.Thread(target=journal.autosave, args=(2,), name="saver")
    saver.start()
    time.sleep(0.1)
    with Pool(2) as pool:
        for word, ok in pool.map(spell_check, ["tree", "House", "river"]):
            print(word, "ok" if ok else "wrong")
    saver.join()


if __name__ == "__main__":
    main()
