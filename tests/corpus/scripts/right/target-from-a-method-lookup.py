from multiprocessing import Process


class Robot:
    def __init__(self, name):
        self.name = name

    def walk(self):
        print(self.name, "walks")

    def talk(self):
        print(self.name, "talks")

    def order(self, word):
        return getattr(self, word)


if __name__ == "__main__":
    robot = Robot("R2")
    ps = [Process(target=robot.order(word)) for word in ("walk", "talk")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
