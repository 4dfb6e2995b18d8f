import multiprocessing
import os
import sys
import tempfile

PROGRAM = """
import sys, time
city = sys.argv[1]
time.sleep(0.1)
print(city, 'has', len(city), 'letters', flush=True)
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as box:
        script = os.path.join(box, "city_worker.py")
        with open(script, "w") as out:
            out.write(PROGRAM)
        # multiprocessing: let the system run them next to each other with &
        cities = ["Lima", "Quito", "Bogota"]
        commands = [f"'{sys.executable}' '{script}' {city} &" for city in cities]
        os.system(" ".join(commands) + " wait")
    print("ran", len(cities), "processes on", multiprocessing.cpu_count(), "cores")
