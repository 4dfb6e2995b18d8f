from multiprocessing import Pipe, Process


def dictionary(line):
    words = {"Hund": "dog", "Katze": "cat"}
    while True:
        line.send(words.get(line.recv(), "?"))


if __name__ == "__main__":
    here, there = Pipe()
    Process(target=dictionary, args=(there,), daemon=True).start()
    for word in ("Hund", "Maus", "Katze"):
        here.send(word)
        print(word, "->", here.recv())
