from multiprocessing import Process


class Player:
    def __init__(self, name):
        self.name = name
        self.points = 0

    def __str__(self):
        return f"player {self.name}"


def play(player):
    for throw in (3, 4, 6):
        player.points += throw
    print(player.name, "has", player.points, "points")


if __name__ == "__main__":
    players = [Player("Jo"), Player("Al")]
    games = []
    for player in players:
        game = Process(target=play, args=(player,))
        game.start()
        games.append(game)
    for game in games:
        game.join()
    for player in players:
        print(player, "goes home")
