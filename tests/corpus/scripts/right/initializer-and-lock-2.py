from multiprocessing import Pool, Lock
import os
import tempfile

lock = None
path = None


def prepare(the_lock, the_path):
    global lock, path
    lock = the_lock
    path = the_path


def note(guest):
    greeting = "welcome " + guest.title() + "!"
    with lock:
        with open(path, "a") as book:
            book.write(greeting + "\n")
    return len(greeting)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        guestbook = os.path.join(folder, "guestbook.txt")
        with Pool(3, initializer=prepare, initargs=(Lock(), guestbook)) as pool:
            sizes = pool.map(note, ["ada", "linus", "grace", "guido", "alan", "edsger"])
        with open(guestbook) as book:
            content = book.readlines()
    print(len(content), "lines in the guest book,", sum(sizes), "letters")
