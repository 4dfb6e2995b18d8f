import multiprocessing
import string

TEXTS = {
    "poem": "the fog comes on little cat feet",
    "letter": "Dear Anna, thank you for the cake!",
    "recipe": "two eggs, some flour, a bit of milk",
}


def count_letters(text):
    return sum(1 for c in text if c in string.ascii_letters)


def make_process(title):
    show = print(title, "has", count_letters(TEXTS[title]), "letters")
    return multiprocessing.Process(name=title, target=show)


def main():
    todo = []
    for title in TEXTS:
        todo.append(make_process(title))
    for proc in todo:
        proc.start()
        
    for proc in todo:
        proc.join()
        if proc.exitcode != 0:
            print(proc.name, "failed")
    print("-" * 20)
    print("all texts counted by", len(todo), "processes")


if __name__ == "__main__":
    main()
