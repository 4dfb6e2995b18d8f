import time
from multiprocessing import Process


def play(song, seconds):
    print("playing", song, flush=True)
    time.sleep(seconds)


if __name__ == "__main__":
    song = Process(target=play, args=("slow song", 60))
    song.start()
    time.sleep(0.5)
    song.kill()
    song.join()
    print("next please")
    song2 = Process(target=play, args=("short song", 0.3))
    song2.start()
    song2.join()
