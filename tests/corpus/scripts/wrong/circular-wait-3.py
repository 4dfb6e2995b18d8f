from multiprocessing import Pipe, Process


class Player(Process):
    def __init__(self, conn):
        super().__init__()
        self.conn = conn

    def run(self):
        while True:
            move = self.conn.recv()
            if move == "stop":
                break
            print("player got", move)
            self.conn.send(move + 1)


if __name__ == "__main__":
    table, seat = Pipe()
    player = Player(seat)
    player.start()
    move = 1
    while move < 10:
        move = table.recv()
        print("main got", move)
        table.send(move + 1)
    table.send("stop")
    player.join()
