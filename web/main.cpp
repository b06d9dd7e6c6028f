#include "web/app/application.h"

int main() { oreplan::run_application(); }
