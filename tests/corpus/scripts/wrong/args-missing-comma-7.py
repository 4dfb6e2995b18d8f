import multiprocessing as mp

DELAY = 0.25


class Heater(mp.Process):

    def __init__(self, room, target_temp):
        settings = (target_temp * DELAY)      # tuple for the process
        mp.Process.__init__(self, target=self.heat, args=settings)
        self.room = room

    def heat(self, seconds):
        print(self.room, "was heated for", seconds, "s")


if __name__ == "__main__":
    print("heating ...")
    kitchen = Heater("kitchen", 20)
    bath = Heater("bath", 24)
    kitchen.start(); bath.start()
    kitchen.join(); bath.join()
