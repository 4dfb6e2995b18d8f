import multiprocessing

number = 10

def print_square():
    print("Square:", number * number)

def print_cube():
    print("Cube:", number * number * number)

def print_square_root():
    print("Square Root:", number ** 0.5)

def print_cube_root():
    print("Cube Root:", number ** (1/3))

if __name__ == "__main__":
    p1 = multiprocessing.Process(target=print_square)
    p2 = multiprocessing.Process(target=print_cube)
    p3 = multiprocessing.Process(target=print_square_root)
    p4 = multiprocessing.Process(target=print_cube_root)
    p1.start()
    p2.start()
    p3.start()
    p4.start()
