from multiprocessing import Process, SimpleQueue, get_start_method, set_start_method


def translate(word, q):
    q.put({"cat": "Katze", "dog": "Hund"}.get(word, "?"))


def ask(word):
    q = SimpleQueue()
    p = Process(target=translate, args=(word, q))
    p.start()
    print(word, "=", q.get(), "by", get_start_method())
    p.join()


if __name__ == "__main__":
    set_start_method("fork", force=True)
    ask("cat")
    set_start_method("spawn", force=True)
    ask("dog")
