from multiprocessing import Process
import time

LINES = ["Row, row, row your boat", "gently down the stream",
         "merrily, merrily, merrily, merrily", "life is but a dream"]

def sing(line):
    print(line)

if __name__ == "__main__":
    singers = {}
    for line in LINES:
        singers[line] = Process(target=sing, args=(line,))
        singers[line].start()
        time.sleep(0.25)          # so that the song comes in order
    for singer in singers.values():
        singer.join()
