from multiprocessing import Process


class Key:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<function key {self.name}>"


def press(key):
    print("pressed", key)


if __name__ == "__main__":
    keys = [Process(target=press, args=(Key(name),)) for name in ("F1", "F2")]
    for k in keys:
        k.start()
    for k in keys:
        k.join()
